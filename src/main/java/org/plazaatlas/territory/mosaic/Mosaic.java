package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * One planar subdivision of all states and claimed areas of an atlas, on a grid of one metre. A
 * date only labels its faces, so every share is a sum over faces and every turf boundary a sum over
 * edges. It holds land only: nothing outside the states is a face.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Mosaic {

    private final List<Face> faces;
    private final List<Edge> edges;
    private final Map<String, FaceSet> facesOfStates;
    private final Map<Area, FaceSet> facesOfShapes;
    private final Set<Area> exactAreas;
    private final STRtree faceIndex = new STRtree();
    private final Map<Integer, IndexedPointInAreaLocator> locators = new ConcurrentHashMap<>();

    Mosaic(
            List<Face> faces,
            List<Edge> edges,
            Map<String, FaceSet> facesOfStates,
            Map<Area, FaceSet> facesOfShapes,
            Set<Area> exactAreas) {
        this.faces = List.copyOf(faces);
        this.edges = List.copyOf(edges);
        this.facesOfStates = Map.copyOf(facesOfStates);
        this.facesOfShapes = Map.copyOf(facesOfShapes);
        this.exactAreas = Set.copyOf(exactAreas);
        faces.forEach(face -> faceIndex.insert(face.polygon().getEnvelopeInternal(), face));
        faceIndex.build();
    }

    /**
     * Overlays the states and the areas of all claims and disputes of an atlas.
     *
     * @throws IllegalArgumentException naming the claim, if its area names a state that the atlas
     *     lacks, or a municipality for which the atlas has neither polygon nor seat
     */
    public static Mosaic of(Atlas atlas) {
        return MosaicBuilder.of(atlas).build();
    }

    /** State by state, and within a state from west to east. */
    public List<Face> faces() {
        return faces;
    }

    public List<Edge> edges() {
        return edges;
    }

    /**
     * Indexes of the faces that an area covers. The area consists of states, or is that of a claim
     * of the atlas.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public FaceSet facesOf(Area area) {
        if (area instanceof Area.States(var codes)) {
            return FaceSet.unionOf(codes.stream().map(this::facesOfState));
        }
        FaceSet covered = facesOfShapes.get(area);
        if (covered == null) {
            throw new IllegalArgumentException("nothing in the atlas is about " + area);
        }
        return covered;
    }

    /**
     * Whether it has the areas of all claims and disputes of an atlas, whose states are those of
     * the atlas that it was made of.
     */
    public boolean covers(Atlas atlas) {
        return ToldArea.of(atlas).stream()
                .map(ToldArea::area)
                .allMatch(
                        area ->
                                area instanceof Area.States(var codes)
                                        ? facesOfStates.keySet().containsAll(codes)
                                        : facesOfShapes.containsKey(area));
    }

    /**
     * Whether the faces of an area only approximate what its source names: a circle, or a
     * municipality for which the atlas has no polygon.
     */
    public boolean isApproximate(Area area) {
        return area.isApproximate() && !exactAreas.contains(area);
    }

    /** Indexes of the faces of a state; none if there is no such state. */
    public FaceSet facesOfState(String stateCode) {
        return facesOfStates.getOrDefault(stateCode, FaceSet.NONE);
    }

    /** Indexes of all faces. */
    public FaceSet allFaces() {
        return FaceSet.until(faces.size());
    }

    public double areaSquareKm(FaceSet ofFaces) {
        return ofFaces.sum(face -> faces.get(face).areaSquareKm());
    }

    /** How much of each state some faces cover, the largest part first. */
    public List<StatePart> partsByState(FaceSet ofFaces) {
        return facesOfStates.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(state -> state.getValue().intersects(ofFaces))
                .map(state -> partOfState(state.getKey(), state.getValue(), ofFaces))
                .sorted(Comparator.comparingDouble(StatePart::areaSquareKm).reversed())
                .toList();
    }

    private StatePart partOfState(String stateCode, FaceSet state, FaceSet ofFaces) {
        double area = areaSquareKm(state.intersection(ofFaces));
        return new StatePart(stateCode, area, area / areaSquareKm(state));
    }

    /**
     * The length of some edges by the state on their sides, in km, by code; edges along the border
     * of two states count in both.
     */
    public Map<String, Double> kmByState(Collection<Edge> ofEdges) {
        Map<String, Double> lengths = new TreeMap<>();
        for (Edge edge : ofEdges) {
            IntStream.of(edge.left(), edge.right())
                    .filter(face -> face != Edge.OUTSIDE)
                    .mapToObj(face -> faces.get(face).stateCode())
                    .distinct()
                    .forEach(code -> lengths.merge(code, edge.lengthKm(), Double::sum));
        }
        return lengths;
    }

    /** Index of the face at a place on the map (metres); empty at sea and abroad. */
    public OptionalInt faceAt(double x, double y) {
        Coordinate place = new Coordinate(x, y);
        for (Object candidate : faceIndex.query(new Envelope(place))) {
            Face face = (Face) candidate;
            if (locator(face).locate(place) != Location.EXTERIOR) {
                return OptionalInt.of(face.index());
            }
        }
        return OptionalInt.empty();
    }

    /** Kept, because a moving pointer asks for the same faces again and again. */
    private IndexedPointInAreaLocator locator(Face face) {
        return locators.computeIfAbsent(
                face.index(), _ -> new IndexedPointInAreaLocator(face.polygon()));
    }

    /** The edges that have a face of the set on exactly one side. */
    public List<Edge> rim(FaceSet ofFaces) {
        return edges.stream()
                .filter(e -> ofFaces.contains(e.left()) != ofFaces.contains(e.right()))
                .toList();
    }

    /**
     * The faces of a set as one polygon or multipolygon in map metres, without the edges between
     * them; empty for the empty set.
     */
    public Geometry outline(FaceSet ofFaces) {
        boolean alternatingInsideAndOutside = true;
        Polygonizer polygonizer = new Polygonizer(alternatingInsideAndOutside);
        rim(ofFaces).forEach(edge -> polygonizer.add(edge.line()));
        return polygonizer.getGeometry();
    }
}
