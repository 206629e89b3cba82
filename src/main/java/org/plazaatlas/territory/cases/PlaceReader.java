package org.plazaatlas.territory.cases;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what the map says of places. A city is the face of the mosaic that it lies in. */
public final class PlaceReader {

    private final History history;
    private final Mosaic mosaic;
    private final CityFaces cityFaces;
    private final FactionTree lineage;

    public PlaceReader(History history) {
        this.history = history;
        mosaic = history.mosaic();
        cityFaces = new CityFaces(history.atlas(), mosaic);
        lineage = history.lineage();
    }

    /** What is said of a place on a day; empty if the atlas lacks it. */
    public Optional<PlaceFindings> read(KnownCase.Place place, LocalDate day) {
        FaceSet faces = faces(place);
        boolean isCity = place instanceof KnownCase.Place.OfCity;
        return faces.isEmpty() ? Optional.empty() : Optional.of(read(faces, isCity, day));
    }

    private FaceSet faces(KnownCase.Place place) {
        return switch (place) {
            case KnownCase.Place.OfState(var code) ->
                    history.atlas().state(code).isPresent()
                            ? mosaic.facesOfState(code)
                            : FaceSet.NONE;
            case KnownCase.Place.OfCity(var id) -> facesOfCity(id);
            case KnownCase.Place.OfCountry() -> mosaic.allFaces();
        };
    }

    private FaceSet facesOfCity(String id) {
        return history.atlas().city(id).map(cityFaces::faceOf).stream()
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(face -> FaceSet.of(IntStream.of(face)))
                .findFirst()
                .orElse(FaceSet.NONE);
    }

    private PlaceFindings read(FaceSet faces, boolean isCity, LocalDate day) {
        FaceLabel largest = FaceLabel.UNCLAIMED;
        double most = 0;
        double claimed = 0;
        Set<Contest> shown = new HashSet<>();
        Set<Contest> contested = new HashSet<>();
        for (LabelledRegion region : history.at(day).regions()) {
            double area = mosaic.areaSquareKm(region.faces().intersection(faces));
            if (area > 0) {
                claimed += area;
                shown.addAll(shown(region.label(), isCity));
                contested.addAll(PlaceFindings.contesting(region.label()));
                largest = area > most ? region.label() : largest;
                most = Math.max(most, area);
            }
        }
        boolean mostlyUnclaimed = mosaic.areaSquareKm(faces) - claimed > most;
        FaceLabel main = mostlyUnclaimed ? FaceLabel.UNCLAIMED : largest;
        List<DisputeEvidence> disputes = disputes(faces, day);
        return new PlaceFindings(
                main,
                shown,
                contested,
                organizations(faces, day, disputes),
                claimIds(main),
                disputeIds(disputes, shown));
    }

    /** A dispute of a state that is not drawn is a mark beside its name, not in its cities. */
    private static List<Contest> shown(FaceLabel label, boolean isCity) {
        return label.contests().stream().filter(contest -> contest.drawn() || !isCity).toList();
    }

    private List<DisputeEvidence> disputes(FaceSet faces, LocalDate day) {
        return history.disputesInForce(day).stream()
                .filter(dispute -> mosaic.facesOf(dispute.area()).intersects(faces))
                .toList();
    }

    /** Those of any part; organizations that the label counts with others are among them. */
    private Set<String> organizations(
            FaceSet faces, LocalDate day, Collection<DisputeEvidence> disputes) {
        Stream<String> claimed =
                history.claimsInForce(day).stream()
                        .filter(claim -> mosaic.facesOf(claim.area()).intersects(faces))
                        .map(Claim::organizationId);
        Stream<String> fighting =
                disputes.stream()
                        .flatMap(DisputeEvidence::presence)
                        .map(presence -> presence.claim().organizationId());
        return Stream.concat(claimed, fighting).collect(Collectors.toSet());
    }

    private List<String> claimIds(FaceLabel label) {
        List<Holding> dominant = label.dominant();
        Stream<Claim> deciding =
                dominant.isEmpty()
                        ? label.holdings().stream().flatMap(h -> h.claims().stream())
                        : dominant.stream()
                                .flatMap(h -> h.claims().stream())
                                .filter(claim -> claim.level() == Level.DOMINANT);
        return deciding.map(Claim::id)
                .filter(id -> history.atlas().claim(id).isPresent())
                .sorted()
                .distinct()
                .toList();
    }

    private List<String> disputeIds(
            Collection<DisputeEvidence> disputes, Collection<Contest> shown) {
        return disputes.stream()
                .filter(dispute -> shown.stream().anyMatch(c -> isShown(dispute, c.pair())))
                .map(dispute -> dispute.told().map(Dispute::id).orElse(dispute.origin()))
                .sorted()
                .distinct()
                .toList();
    }

    /** A side that is counted with its parent or a faction is shown as that. */
    private boolean isShown(DisputeEvidence dispute, OrganizationPair shown) {
        OrganizationPair told = dispute.pair();
        return isShown(told.firstId(), shown.firstId())
                        && isShown(told.secondId(), shown.secondId())
                || isShown(told.firstId(), shown.secondId())
                        && isShown(told.secondId(), shown.firstId());
    }

    private boolean isShown(String toldId, String shownId) {
        return toldId.equals(shownId) || lineage.areOneLine(toldId, shownId);
    }
}
