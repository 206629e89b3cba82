package org.plazaatlas.territory.change;

import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.Zone;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares two dates: which faces other organizations dominate, and which faces are contested on
 * only one of the dates. Presence is not compared. Swapping the dates swaps gained with lost and
 * newly contested with calmed.
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

    /** How the territory of one organization differs; empty if it does not. */
    public Optional<OrganizationChange> of(String organizationId) {
        return organizations.stream()
                .filter(change -> change.organizationId().equals(organizationId))
                .findFirst();
    }

    /** The priority cities whose dominant organizations differ, in the given order. */
    public List<CityChange> priorityCities(List<City> cities, CityFaces cityFaces) {
        return cities.stream()
                .filter(city -> city.role() == CityRole.PRIORITY)
                .flatMap(city -> change(city, cityFaces.faceOf(city)).stream())
                .toList();
    }

    private Optional<CityChange> change(City city, OptionalInt face) {
        if (face.isEmpty() || !isDominatedByOthers(face.getAsInt())) {
            return Optional.empty();
        }
        Set<String> before = from.label(face.getAsInt()).dominantIds();
        Set<String> after = to.label(face.getAsInt()).dominantIds();
        return Optional.of(new CityChange(city.id(), before, after));
    }
}
