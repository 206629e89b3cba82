package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.mosaic.RingArcs.Arc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Overlays states and claimed areas, keeps the land, and measures it. */
final class MosaicBuilder {

    private final List<State> states;
    private final Map<Area, Geometry> shapes;
    private final Set<Area> exactAreas;
    private final List<Arc> arcs;
    private final List<EllipsoidalMeasure.Measure> measures;
    private final PlanarSubdivision subdivision;

    /** Cells of the subdivision that are land, in the order of the faces they become. */
    private final List<Integer> landCells;

    /** The face that a cell becomes, or {@link Edge#OUTSIDE}. */
    private final int[] faceOfCell;

    static MosaicBuilder of(Atlas atlas) {
        EllipsoidalMeasure ellipsoid = new EllipsoidalMeasure(atlas.projection());
        return new MosaicBuilder(
                atlas.contents().states(),
                new AreaShapes(atlas, ellipsoid).ofTold(),
                AreaShapes.exact(atlas),
                ellipsoid::measure);
    }

    /**
     * @param shapes the shapes of the areas that are not made of states
     * @param measure measures a line on the ellipsoid
     */
    MosaicBuilder(
            List<State> states,
            Map<Area, Geometry> shapes,
            Set<Area> exactAreas,
            Function<LineString, EllipsoidalMeasure.Measure> measure) {
        this.states = states;
        this.shapes = shapes;
        this.exactAreas = exactAreas;
        List<Geometry> layers = new ArrayList<>();
        states.forEach(state -> layers.add(state.outline()));
        layers.addAll(shapes.values());
        arcs = RingArcs.of(layers);
        CompletableFuture<PlanarSubdivision> meanwhile =
                CompletableFuture.supplyAsync(() -> new PlanarSubdivision(arcs));
        measures = arcs.parallelStream().map(arc -> measure.apply(arc.line())).toList();
        subdivision = meanwhile.join();
        landCells = landCells();
        faceOfCell = new int[subdivision.cells().size()];
        Arrays.fill(faceOfCell, Edge.OUTSIDE);
        for (int face = 0; face < landCells.size(); face++) {
            faceOfCell[landCells.get(face)] = face;
        }
    }

    Mosaic build() {
        int[] landArcs = landArcs();
        List<Edge> edges =
                IntStream.range(0, landArcs.length)
                        .mapToObj(index -> edge(index, landArcs[index]))
                        .toList();
        List<Face> faces = faces(landArcs);
        return new Mosaic(faces, edges, facesOfStates(), facesOfShapes(), exactAreas);
    }

    private List<Integer> landCells() {
        Comparator<Integer> place =
                Comparator.comparing(
                        cell -> subdivision.cells().get(cell).getEnvelopeInternal(),
                        Comparator.comparingDouble(Envelope::getMinX)
                                .thenComparingDouble(Envelope::getMinY)
                                .thenComparingDouble(Envelope::getMaxX)
                                .thenComparingDouble(Envelope::getMaxY));
        return IntStream.range(0, subdivision.cells().size())
                .boxed()
                .filter(cell -> stateOf(cell) < states.size())
                .sorted(Comparator.comparingInt(this::stateOf).thenComparing(place))
                .toList();
    }

    /**
     * The first state that covers a cell, or the number of states if none does. In a sound atlas,
     * states do not overlap.
     */
    private int stateOf(int cell) {
        int layer = subdivision.cover(cell).nextSetBit(0);
        return layer < 0 ? states.size() : layer;
    }

    private int[] landArcs() {
        return IntStream.range(0, arcs.size())
                .filter(arc -> left(arc) != Edge.OUTSIDE || right(arc) != Edge.OUTSIDE)
                .toArray();
    }

    private int left(int arc) {
        return face(subdivision.left(arc));
    }

    private int right(int arc) {
        return face(subdivision.right(arc));
    }

    private int face(int cell) {
        return cell == PlanarSubdivision.OUTSIDE ? Edge.OUTSIDE : faceOfCell[cell];
    }

    private Edge edge(int index, int arc) {
        LineString line = arcs.get(arc).line();
        return new Edge(index, line, measures.get(arc).lengthKm(), left(arc), right(arc));
    }

    private List<Face> faces(int[] landArcs) {
        double[] areas = new double[landCells.size()];
        for (int arc : landArcs) {
            double area = measures.get(arc).areaToLeftSquareKm();
            if (left(arc) != Edge.OUTSIDE) {
                areas[left(arc)] += area;
            }
            if (right(arc) != Edge.OUTSIDE) {
                areas[right(arc)] -= area;
            }
        }
        return IntStream.range(0, areas.length).mapToObj(i -> face(i, areas[i])).toList();
    }

    private Face face(int index, double areaSquareKm) {
        int cell = landCells.get(index);
        Polygon polygon = subdivision.cells().get(cell);
        polygon.normalize(); // otherwise the start of a ring would be arbitrary
        return new Face(index, polygon, states.get(stateOf(cell)).code(), areaSquareKm);
    }

    private Map<String, FaceSet> facesOfStates() {
        Map<String, FaceSet.Builder> byState = new LinkedHashMap<>();
        states.forEach(state -> byState.put(state.code(), new FaceSet.Builder()));
        for (int face = 0; face < landCells.size(); face++) {
            byState.get(states.get(stateOf(landCells.get(face))).code()).add(face);
        }
        return FaceSet.Builder.buildAll(byState);
    }

    private Map<Area, FaceSet> facesOfShapes() {
        List<Area> areas = List.copyOf(shapes.keySet());
        Map<Area, FaceSet.Builder> covers = new LinkedHashMap<>();
        areas.forEach(area -> covers.put(area, new FaceSet.Builder()));
        for (int face = 0; face < landCells.size(); face++) {
            BitSet cover = subdivision.cover(landCells.get(face));
            for (int layer = cover.nextSetBit(states.size());
                    layer >= 0;
                    layer = cover.nextSetBit(layer + 1)) {
                covers.get(areas.get(layer - states.size())).add(face);
            }
        }
        return FaceSet.Builder.buildAll(covers);
    }
}
