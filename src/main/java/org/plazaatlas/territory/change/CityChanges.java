package org.plazaatlas.territory.change;

import org.plazaatlas.model.City;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Kinship;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what is told of cities. A faction stands for its parent, and a parent for its factions.
 */
final class CityChanges {

    private final Snapshot from;
    private final Snapshot to;
    private final CityFaces cityFaces;
    private final Kinship kinship;

    CityChanges(Snapshot from, Snapshot to, CityFaces cityFaces, FactionTree lineage) {
        this.from = from;
        this.to = to;
        this.cityFaces = cityFaces;
        kinship = new Kinship(lineage);
    }

    /** The cities that differ, those that changed side first; those of one kind as given. */
    List<CityChange> among(Stream<City> cities) {
        return cities.flatMap(city -> change(city).stream())
                .sorted(Comparator.comparing(CityChange::kind))
                .toList();
    }

    private Optional<CityChange> change(City city) {
        return cityFaces.faceOf(city).stream()
                .mapToObj(face -> change(city, face))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<CityChange> change(City city, int face) {
        FaceLabel was = from.label(face);
        FaceLabel is = to.label(face);
        return kind(was, is)
                .map(kind -> new CityChange(city.id(), kind, was.dominantIds(), is.dominantIds()));
    }

    private Optional<CityChangeKind> kind(FaceLabel was, FaceLabel is) {
        return kinship.areKin(was.dominantIds(), is.dominantIds())
                ? fight(was, is)
                : Optional.of(dominance(was.dominantIds(), is.dominantIds()));
    }

    private CityChangeKind dominance(Set<String> before, Set<String> after) {
        if (before.isEmpty()) {
            return CityChangeKind.NEWLY_TOLD;
        }
        if (after.isEmpty()) {
            return CityChangeKind.NO_LONGER_TOLD;
        }
        boolean stays = after.stream().anyMatch(id -> kinship.hasKin(id, before));
        return stays ? CityChangeKind.PARTLY_CHANGED : CityChangeKind.CHANGED_SIDE;
    }

    private static Optional<CityChangeKind> fight(FaceLabel was, FaceLabel is) {
        boolean before = was.status().isContested();
        boolean after = is.status().isContested();
        if (before == after) {
            return Optional.empty();
        }
        return Optional.of(after ? CityChangeKind.NEWLY_CONTESTED : CityChangeKind.CALMED);
    }
}
