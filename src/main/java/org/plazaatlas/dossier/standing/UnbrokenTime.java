package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.OrganizationRelations;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.RelationValidity;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds since when something has been true of some faces of a state without a break. It counts as
 * true while it is so of at least half of them; a hole in the record of a few days is no break.
 */
final class UnbrokenTime {

    private final String stateCode;
    private final FaceSet faces;
    private final DossierContext context;
    private final History history;
    private final List<Face> land;
    private final double wholeSquareKm;
    private final NavigableSet<LocalDate> changes;

    UnbrokenTime(String stateCode, FaceSet faces, DossierContext context) {
        this.stateCode = stateCode;
        this.faces = faces;
        this.context = context;
        history = context.history().within(faces);
        land = context.history().mosaic().faces();
        wholeSquareKm = context.history().mosaic().areaSquareKm(faces);
        changes = changes();
    }

    /** Such as {@code since 9 Sep 2024}; other words if it goes back to the first day. */
    String since(Predicate<FaceLabel> holds) {
        return start(holds)
                .map(day -> context.dates().since(asPreciseAsSaid(day)))
                .orElseGet(
                        () ->
                                context.say(
                                        "since.start",
                                        Integer.toString(timeSpan().from().getYear())));
    }

    /** Empty if it goes back to the first day of the atlas. */
    private Optional<LocalDate> start(Predicate<FaceLabel> holds) {
        LocalDate reached = context.date();
        while (true) {
            Optional<LocalDate> broken = lastBreak(reached, holds);
            if (broken.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> earlier = beforeHole(broken.get(), holds);
            if (earlier.isEmpty()) {
                return broken;
            }
            reached = earlier.get();
        }
    }

    /** The last day up to another on which it became true. */
    private Optional<LocalDate> lastBreak(LocalDate day, Predicate<FaceLabel> holds) {
        return changes.headSet(day, true).descendingSet().stream()
                .filter(timeSpan()::startsBefore)
                .filter(change -> !holdsOn(change.minusDays(1), holds))
                .findFirst();
    }

    /** The last day on which it was true before, if only a hole in the record lies between. */
    private Optional<LocalDate> beforeHole(LocalDate broken, Predicate<FaceLabel> holds) {
        LocalDate farthest = broken.minusDays(LevelSpan.HOLE_DAYS);
        return changes.subSet(farthest, true, broken, false).descendingSet().stream()
                .filter(timeSpan()::startsBefore)
                .map(change -> change.minusDays(1))
                .filter(day -> holdsOn(day, holds))
                .findFirst();
    }

    private boolean holdsOn(LocalDate day, Predicate<FaceLabel> holds) {
        Snapshot snapshot = history.at(day);
        double squareKm =
                faces.sum(
                        face ->
                                holds.test(snapshot.label(face))
                                        ? land.get(face).areaSquareKm()
                                        : 0);
        return 2 * squareKm >= wholeSquareKm;
    }

    private DateRange timeSpan() {
        return context.atlas().contents().timeSpan();
    }

    /** The days on which the state may change; asking only for these avoids most snapshots. */
    private NavigableSet<LocalDate> changes() {
        List<Claim> claims = context.references().claimsInState(stateCode);
        List<DisputeEvidence> disputes = disputesInState();
        Set<String> parties =
                Stream.concat(
                                claims.stream().map(Claim::organizationId),
                                disputes.stream()
                                        .map(DisputeEvidence::pair)
                                        .flatMap(p -> Stream.of(p.firstId(), p.secondId())))
                        .flatMap(id -> new OrganizationRelations(context).lineage(id).stream())
                        .collect(Collectors.toSet());
        Stream<DateRange> relations =
                context.atlas().contents().relations().stream()
                        .filter(
                                r ->
                                        parties.contains(r.firstId())
                                                && parties.contains(r.secondId()))
                        .map(relation -> RelationValidity.of(relation, context.atlas()).inForce());
        NavigableSet<LocalDate> days =
                Stream.of(
                                claims.stream().map(context::timeInForce),
                                disputes.stream().map(DisputeEvidence::inForce),
                                relations)
                        .flatMap(ranges -> ranges)
                        .flatMap(range -> Stream.of(range.from(), range.to()))
                        .collect(Collectors.toCollection(TreeSet::new));
        days.addAll(agings());
        return days;
    }

    private List<DisputeEvidence> disputesInState() {
        Mosaic mosaic = context.history().mosaic();
        FaceSet state = mosaic.facesOfState(stateCode);
        return context.history().disputes().stream()
                .filter(dispute -> mosaic.facesOf(dispute.area()).intersects(state))
                .toList();
    }

    /** Evidence grows older, and may cease to suffice, at the start of half a year. */
    private List<LocalDate> agings() {
        return context.history().changeDates().stream()
                .filter(day -> day.get(IsoFields.DAY_OF_QUARTER) == 1)
                .toList();
    }

    private PartialDate asPreciseAsSaid(LocalDate change) {
        return context.references()
                .asPreciseAsSaid(change, context.references().claimsInState(stateCode));
    }
}
