package org.plazaatlas.cartography.linework;

import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.SubjectFocus;

import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines and areas of a selection on the map.
 *
 * @param edges the indexes of its boundary, if it is turf; else empty
 * @param faces what it covers; for turf, the faces that both organizations dominate
 * @param boundary the edges in map metres
 * @param outline round the faces, in map metres
 */
public record SelectedExtent(Set<Integer> edges, FaceSet faces, Path2D boundary, Path2D outline) {

    public SelectedExtent {
        edges = Set.copyOf(edges);
    }

    /** The extent of a subject; empty for a point, or a subject without a place. */
    public static Optional<SelectedExtent> of(
            Subject subject, Snapshot snapshot, Linework linework) {
        BitSet edges = edgesOf(subject, snapshot);
        BitSet faces = facesOf(subject, snapshot);
        return edges.isEmpty() && faces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SelectedExtent(
                                edges.stream().boxed().collect(Collectors.toSet()),
                                FaceSet.copyOf(faces),
                                linework.lines(edges),
                                linework.outline(faces)));
    }

    /** What is outlined of the subject of a picture: for two organizations, also their boundary. */
    public static SelectedExtent of(SubjectFocus focus, Snapshot snapshot, Linework linework) {
        BitSet edges = new BitSet();
        if (focus.subject().organizationIds().size() > 1) {
            focus.subject().subject().ifPresent(pair -> edges.or(edgesOf(pair, snapshot)));
        }
        return new SelectedExtent(
                edges.stream().boxed().collect(Collectors.toSet()),
                focus.outlined(),
                linework.lines(edges),
                linework.outline(focus.outlined().toBitSet()));
    }

    private static BitSet edgesOf(Subject subject, Snapshot snapshot) {
        BitSet edges = new BitSet();
        turfBoundary(subject.parties(), snapshot).stream()
                .flatMap(boundary -> boundary.edges().stream())
                .mapToInt(Edge::index)
                .forEach(edges::set);
        return edges;
    }

    private static Optional<TurfBoundary> turfBoundary(List<String> parties, Snapshot snapshot) {
        return parties.isEmpty()
                ? Optional.empty()
                : snapshot.turfBoundary(parties.getFirst(), parties.getLast());
    }

    private static BitSet facesOf(Subject subject, Snapshot snapshot) {
        Mosaic mosaic = snapshot.mosaic();
        BitSet faces = new BitSet();
        switch (subject.kind()) {
            case STATE -> mosaic.facesOfState(subject.id()).addTo(faces);
            case ORGANIZATION ->
                    snapshot.zone(subject.id())
                            .ifPresent(
                                    zone -> {
                                        zone.dominant().addTo(faces);
                                        zone.presence().addTo(faces);
                                    });
            case TURF ->
                    snapshot.jointAreas().stream()
                            .filter(area -> isOf(area, subject.parties()))
                            .forEach(area -> area.faces().addTo(faces));
            default -> {
                // A point or a subject without a place has no outline.
            }
        }
        return faces;
    }

    private static boolean isOf(JointArea area, List<String> parties) {
        return area.concerns(parties.getFirst()) && area.concerns(parties.getLast());
    }

    /** Whether two selections are drawn alike. */
    public static boolean lookAlike(Optional<SelectedExtent> one, Optional<SelectedExtent> other) {
        return one.map(SelectedExtent::edges).equals(other.map(SelectedExtent::edges))
                && one.map(SelectedExtent::faces).equals(other.map(SelectedExtent::faces));
    }
}
