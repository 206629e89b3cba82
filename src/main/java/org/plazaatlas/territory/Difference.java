package org.plazaatlas.territory;

import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is dominated by others, or contested, on one date and was not on another. Presence is not
 * compared. Turning the dates round swaps what is gained with what is lost and what is newly
 * contested with what has calmed.
 */
public final class Difference {

    private static final Comparator<OrganizationChange> LARGEST =
            Comparator.comparingDouble(
                            (OrganizationChange change) ->
                                    change.squareKm().values().stream()
                                            .mapToDouble(Double::doubleValue)
                                            .sum())
                    .reversed()
                    .thenComparing(OrganizationChange::organizationId);

    private final Snapshot from;
    private final Snapshot to;
    private final BitSet contestedBefore;
    private final BitSet contestedAfter;
    private final List<OrganizationChange> organizations;

    private Difference(Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
        contestedBefore = contested(from);
        contestedAfter = contested(to);
        organizations =
                organizationIds()
                        .map(this::change)
                        .filter(change -> !change.isEmpty())
                        .sorted(LARGEST)
                        .toList();
    }

    /** How the second differs from the first; both must be of one mosaic. */
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

    private Stream<String> organizationIds() {
        return Stream.concat(from.zones().stream(), to.zones().stream())
                .map(Zone::organizationId)
                .distinct();
    }

    private static BitSet contested(Snapshot snapshot) {
        return BitSets.union(
                snapshot.regions().stream()
                        .filter(region -> region.label().status() == Status.CONTESTED)
                        .map(Region::faces));
    }

    private OrganizationChange change(String organizationId) {
        BitSet before = dominant(organizationId, from);
        BitSet after = dominant(organizationId, to);
        Map<ChangeKind, BitSet> faces = new EnumMap<>(ChangeKind.class);
        faces.put(ChangeKind.GAINED, BitSets.difference(after, before));
        faces.put(ChangeKind.LOST, BitSets.difference(before, after));
        faces.put(ChangeKind.NEWLY_CONTESTED, BitSets.intersection(after, newlyContested()));
        faces.put(ChangeKind.CALMED, BitSets.intersection(before, calmed()));
        return OrganizationChange.of(organizationId, faces, from.mosaic());
    }

    private static BitSet dominant(String organizationId, Snapshot snapshot) {
        return snapshot.zone(organizationId).map(Zone::dominant).orElseGet(BitSet::new);
    }

    /** Indexes of the faces that are contested on the second date only. */
    public BitSet newlyContested() {
        return BitSets.difference(contestedAfter, contestedBefore);
    }

    /** Indexes of the faces that are contested on the first date only. */
    public BitSet calmed() {
        return BitSets.difference(contestedBefore, contestedAfter);
    }

    /** Indexes of the faces where others are dominant now, or rivalry came or went. */
    public BitSet changed() {
        BitSet changed = BitSets.union(Stream.of(newlyContested(), calmed()));
        for (int face = 0; face < from.mosaic().faces().size(); face++) {
            if (from.label(face) != to.label(face)
                    && !dominantIds(face, from).equals(dominantIds(face, to))) {
                changed.set(face);
            }
        }
        return changed;
    }

    /** Ids of the organizations dominant in a face, as they are shown there. */
    private static Set<String> dominantIds(int face, Snapshot snapshot) {
        return snapshot.label(face).dominant().stream()
                .map(Holding::organizationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every organization whose territory differs, the one with the largest change first. */
    public List<OrganizationChange> organizations() {
        return organizations;
    }

    public Optional<OrganizationChange> of(String organizationId) {
        return organizations.stream()
                .filter(change -> change.organizationId().equals(organizationId))
                .findFirst();
    }

    /** The priority cities that others dominate on the second date, in the given order. */
    public List<CityChange> priorityCities(List<City> cities, CityFaces cityFaces) {
        List<CityChange> changes = new ArrayList<>();
        for (City city : cities) {
            if (city.role() == CityRole.PRIORITY) {
                cityFaces.faceOf(city).ifPresent(face -> addChange(city, face, changes));
            }
        }
        return List.copyOf(changes);
    }

    private void addChange(City city, int face, List<CityChange> changes) {
        Set<String> before = dominantIds(face, from);
        Set<String> after = dominantIds(face, to);
        if (!before.equals(after)) {
            changes.add(new CityChange(city.id(), before, after));
        }
    }
}
