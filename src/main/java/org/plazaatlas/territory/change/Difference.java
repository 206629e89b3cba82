package org.plazaatlas.territory.change;

import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.Zone;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares two dates: which faces other organizations dominate, and which faces are contested on
 * only one of the dates. Presence is compared for whole states only. Swapping the dates swaps
 * gained with lost and newly contested with calmed.
 */
public final class Difference {

    private static final Comparator<OrganizationChange> LARGEST =
            Comparator.comparingDouble(OrganizationChange::wholeSquareKm)
                    .reversed()
                    .thenComparing(OrganizationChange::organizationId);

    private final Snapshot from;
    private final Snapshot to;
    private final FaceSet newlyContested;
    private final FaceSet calmed;
    private final List<OrganizationChange> organizations;

    private Difference(Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
        FaceSet contestedBefore = contested(from);
        FaceSet contestedAfter = contested(to);
        newlyContested = contestedAfter.minus(contestedBefore);
        calmed = contestedBefore.minus(contestedAfter);
        organizations =
                organizationIds()
                        .map(this::change)
                        .filter(change -> !change.isEmpty())
                        .sorted(LARGEST)
                        .toList();
    }

    /**
     * How the second snapshot differs from the first.
     *
     * @throws IllegalArgumentException if the snapshots are of different mosaics
     */
    public static Difference between(Snapshot from, Snapshot to) {
        if (from.mosaic() != to.mosaic()) {
            throw new IllegalArgumentException("snapshots of different mosaics are not comparable");
        }
        return new Difference(from, to);
    }

    public Snapshot from() {
        return from;
    }

    public Snapshot to() {
        return to;
    }

    private static FaceSet contested(Snapshot snapshot) {
        return FaceSet.unionOf(
                snapshot.regions().stream()
                        .filter(region -> region.label().status().isContested())
                        .map(LabelledRegion::faces));
    }

    private Stream<String> organizationIds() {
        return Stream.concat(from.zones().stream(), to.zones().stream())
                .map(Zone::organizationId)
                .distinct();
    }

    private OrganizationChange change(String organizationId) {
        FaceSet before = dominant(organizationId, from);
        FaceSet after = dominant(organizationId, to);
        Map<ChangeKind, FaceSet> faces = new EnumMap<>(ChangeKind.class);
        faces.put(ChangeKind.GAINED, after.minus(before));
        faces.put(ChangeKind.LOST, before.minus(after));
        faces.put(ChangeKind.NEWLY_CONTESTED, after.intersection(newlyContested));
        faces.put(ChangeKind.CALMED, before.intersection(calmed));
        return OrganizationChange.of(organizationId, faces, from.mosaic());
    }

    private static FaceSet dominant(String organizationId, Snapshot snapshot) {
        return snapshot.zone(organizationId).map(Zone::dominant).orElse(FaceSet.NONE);
    }

    /** Indexes of the faces that are contested on the second date only. */
    public FaceSet newlyContested() {
        return newlyContested;
    }

    /** Indexes of the faces that are contested on the first date only. */
    public FaceSet calmed() {
        return calmed;
    }

    /**
     * Indexes of the faces whose dominant organizations differ, or that are contested on only one
     * of the dates.
     */
    public FaceSet changed() {
        FaceSet dominatedByOthers =
                FaceSet.of(
                        IntStream.range(0, from.mosaic().faces().size())
                                .filter(this::isDominatedByOthers));
        return dominatedByOthers.union(newlyContested).union(calmed);
    }

    private boolean isDominatedByOthers(int face) {
        FaceLabel before = from.label(face);
        FaceLabel after = to.label(face);
        return before != after && !before.dominantIds().equals(after.dominantIds());
    }

    /** Every organization whose territory differs, the one with the largest change first. */
    public List<OrganizationChange> organizations() {
        return organizations;
    }

    /**
     * The same without organizations whose territory differs only by that of a single faction: the
     * faction stands for them.
     */
    public List<OrganizationChange> organizationsOnce(FactionTree lineage) {
        return organizations.stream()
                .filter(
                        change ->
                                organizations.stream()
                                        .filter(
                                                other ->
                                                        lineage.isWithin(
                                                                other.organizationId(),
                                                                change.organizationId()))
                                        .noneMatch(
                                                faction -> faction.faces().equals(change.faces())))
                .toList();
    }

    /** How the territory of one organization differs; empty if it does not. */
    public Optional<OrganizationChange> of(String organizationId) {
        return organizations.stream()
                .filter(change -> change.organizationId().equals(organizationId))
                .findFirst();
    }

    /**
     * What differs of the priority cities, those that changed side first.
     *
     * @param lineage tells who is the same but for a parent that stands for a faction
     */
    public List<CityChange> priorityCities(
            List<City> cities, CityFaces cityFaces, FactionTree lineage) {
        return new CityChanges(from, to, cityFaces, lineage)
                .among(cities.stream().filter(city -> city.role() == CityRole.PRIORITY));
    }

    /** What differs of the states, those of which the dominance differs first. */
    public List<StateChange> states(List<State> states) {
        return states.stream()
                .flatMap(state -> ofState(state.code()).stream())
                .sorted(Comparator.comparing(StateChange::kind))
                .toList();
    }

    /** What differs of a state; empty if nothing does. */
    public Optional<StateChange> ofState(String stateCode) {
        StateChange.Side before = StateChange.Side.of(stateCode, from);
        StateChange.Side after = StateChange.Side.of(stateCode, to);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new StateChange(stateCode, before, after));
    }

    /**
     * The disputes that began or are no longer told of, whether or not they make a place contested;
     * the largest area first.
     */
    public List<DisputeChange> disputes() {
        Map<OrganizationPair, FaceSet> before = disputes(from);
        Map<OrganizationPair, FaceSet> after = disputes(to);
        return Stream.concat(
                        changes(after, before, DisputeChange.Kind.BEGAN),
                        changes(before, after, DisputeChange.Kind.NO_LONGER_TOLD))
                .sorted(
                        Comparator.comparingDouble(DisputeChange::areaSquareKm)
                                .reversed()
                                .thenComparing(change -> change.pair().firstId())
                                .thenComparing(change -> change.pair().secondId()))
                .toList();
    }

    private static Map<OrganizationPair, FaceSet> disputes(Snapshot snapshot) {
        Map<OrganizationPair, FaceSet.Builder> faces = new LinkedHashMap<>();
        for (LabelledRegion region : snapshot.regions()) {
            for (Contest contest : region.label().contests()) {
                faces.computeIfAbsent(contest.pair(), _ -> new FaceSet.Builder())
                        .addAll(region.faces());
            }
        }
        return FaceSet.Builder.buildAll(faces);
    }

    private Stream<DisputeChange> changes(
            Map<OrganizationPair, FaceSet> here,
            Map<OrganizationPair, FaceSet> elsewhere,
            DisputeChange.Kind kind) {
        return here.entrySet().stream()
                .map(
                        dispute ->
                                change(
                                        dispute.getKey(),
                                        kind,
                                        dispute.getValue()
                                                .minus(
                                                        elsewhere.getOrDefault(
                                                                dispute.getKey(), FaceSet.NONE))))
                .filter(change -> !change.faces().isEmpty());
    }

    private DisputeChange change(OrganizationPair pair, DisputeChange.Kind kind, FaceSet faces) {
        return new DisputeChange(pair, kind, faces, from.mosaic().areaSquareKm(faces));
    }
}
