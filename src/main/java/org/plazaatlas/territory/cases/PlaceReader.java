package org.plazaatlas.territory.cases;

import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what the map says of places. A city is the face of the mosaic that it lies in. */
final class PlaceReader {

    private final History history;
    private final Mosaic mosaic;
    private final CityFaces cityFaces;

    PlaceReader(History history) {
        this.history = history;
        mosaic = history.mosaic();
        cityFaces = new CityFaces(history.atlas(), mosaic);
    }

    /** What is said of a place on a day; empty if the atlas lacks it. */
    Optional<PlaceFindings> read(KnownCase.Place place, LocalDate day) {
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
            case KnownCase.Place.OfCity(var id) ->
                    history.atlas().city(id).map(cityFaces::faceOf).stream()
                            .flatMapToInt(OptionalInt::stream)
                            .mapToObj(face -> FaceSet.of(IntStream.of(face)))
                            .findFirst()
                            .orElse(FaceSet.NONE);
            case KnownCase.Place.OfCountry() -> mosaic.allFaces();
        };
    }

    private PlaceFindings read(FaceSet faces, boolean isCity, LocalDate day) {
        Snapshot snapshot = history.at(day);
        FaceLabel largest = FaceLabel.UNCLAIMED;
        double most = 0;
        double claimed = 0;
        Set<Contest> shown = new HashSet<>();
        Set<Contest> contested = new HashSet<>();
        for (LabelledRegion region : snapshot.regions()) {
            double area = mosaic.areaSquareKm(region.faces().intersection(faces));
            if (area > 0) {
                claimed += area;
                shown.addAll(shown(region.label(), isCity));
                contested.addAll(PlaceFindings.contesting(region.label()));
                if (area > most) {
                    most = area;
                    largest = region.label();
                }
            }
        }
        boolean mostlyClaimed = most >= mosaic.areaSquareKm(faces) - claimed;
        FaceLabel main = mostlyClaimed ? largest : FaceLabel.UNCLAIMED;
        return new PlaceFindings(
                main.status(),
                List.copyOf(main.dominantIds()),
                main.contests(),
                shown,
                contested,
                PlaceFindings.contesting(main).stream().anyMatch(Contest::drawn),
                claims(faces, day));
    }

    /** A dispute of a state that is not drawn is a mark beside its name, not in its cities. */
    private static Collection<Contest> shown(FaceLabel label, boolean isCity) {
        return label.contests().stream().filter(contest -> contest.drawn() || !isCity).toList();
    }

    /** The claims in force in a place, those of organizations counted with others among them. */
    private List<Claim> claims(FaceSet faces, LocalDate day) {
        return history.claimsInForce(day).stream()
                .filter(claim -> mosaic.facesOf(claim.area()).intersects(faces))
                .toList();
    }
}
