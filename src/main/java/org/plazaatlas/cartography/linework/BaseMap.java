package org.plazaatlas.cartography.linework;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.plazaatlas.cartography.geometry.SharedSegments;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Land;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.List;

/**
 * Everything below the zones for one range of scales: the country's land, its neighbours and the
 * lines between them, simplified, as paths in map metres.
 *
 * @param linework the mosaic's edges at this scale
 * @param land of the country with its small islands
 * @param neighbours land of other countries
 * @param neighbourLines between states of other countries, and between other countries
 * @param coast outline of the country's land, at the sea and at neighbours
 * @param stateLines between states of the country
 * @param nationalLines between the country and its neighbours
 */
public record BaseMap(
        Linework linework,
        Path2D land,
        Path2D neighbours,
        Path2D neighbourLines,
        Path2D coast,
        Path2D stateLines,
        Path2D nationalLines) {

    private static final double BESIDE_METRES = 400;
    private static final double ABROAD_COARSER = 2.5;

    static BaseMap of(Atlas atlas, Mosaic mosaic, double toleranceMetres) {
        Linework linework = new Linework(mosaic, toleranceMetres);
        List<Land> surroundings = atlas.contents().surroundings();
        Geometry[] simple = simplified(surroundings, ABROAD_COARSER * toleranceMetres);
        Path2D islets = new Path2D.Double();
        Path2D neighbours = new Path2D.Double();
        String home = homeCountry(atlas);
        for (int i = 0; i < simple.length; i++) {
            boolean own = surroundings.get(i).countryCode().equals(home);
            append(own ? islets : neighbours, simple[i]);
        }
        Path2D neighbourLines = new Path2D.Double();
        SharedSegments.of(List.of(simple)).forEach(s -> neighbourLines.append(s, false));
        Path2D land = linework.outline(all(mosaic.faces().size()));
        land.append(islets, false);
        Path2D coast = linework.lines(edges(mosaic, true));
        coast.append(islets, false);
        return new BaseMap(
                linework,
                land,
                neighbours,
                neighbourLines,
                coast,
                linework.lines(edges(mosaic, false)),
                nationalLines(atlas, home, mosaic, linework, toleranceMetres));
    }

    /**
     * The ISO 3166-1 code of the country of the atlas, taken from the codes of its states; empty if
     * there is no state.
     */
    public static String homeCountry(Atlas atlas) {
        return atlas.contents().states().stream()
                .map(state -> state.isoCode().split("-", 2)[0])
                .findFirst()
                .orElse("");
    }

    private static Geometry[] simplified(List<Land> lands, double toleranceMetres) {
        Geometry[] coverage = lands.stream().map(Land::outline).toArray(Geometry[]::new);
        return coverage.length == 0
                ? coverage
                : CoverageSimplifier.simplify(coverage, toleranceMetres);
    }

    private static BitSet all(int count) {
        BitSet all = new BitSet(count);
        all.set(0, count);
        return all;
    }

    private static BitSet edges(Mosaic mosaic, boolean outer) {
        BitSet chosen = new BitSet();
        for (Edge edge : mosaic.edges()) {
            if (outer ? isOuter(edge) : isStateLine(mosaic, edge)) {
                chosen.set(edge.index());
            }
        }
        return chosen;
    }

    private static boolean isOuter(Edge edge) {
        return edge.left() == Edge.OUTSIDE || edge.right() == Edge.OUTSIDE;
    }

    private static boolean isStateLine(Mosaic mosaic, Edge edge) {
        return !isOuter(edge)
                && !mosaic.faces()
                        .get(edge.left())
                        .stateCode()
                        .equals(mosaic.faces().get(edge.right()).stateCode());
    }

    /** The segments of outer edges that run along a neighbouring country. */
    private static Path2D nationalLines(
            Atlas atlas, String home, Mosaic mosaic, Linework linework, double toleranceMetres) {
        List<Geometry> abroad =
                atlas.contents().surroundings().stream()
                        .filter(land -> !land.countryCode().equals(home))
                        .map(Land::outline)
                        .toList();
        Path2D lines = new Path2D.Double();
        if (abroad.isEmpty()) {
            return lines;
        }
        GeometryFactory factory = abroad.getFirst().getFactory();
        IndexedFacetDistance neighbours = new IndexedFacetDistance(factory.buildGeometry(abroad));
        double reach = BESIDE_METRES + toleranceMetres;
        edges(mosaic, true).stream()
                .forEach(e -> appendNear(lines, linework.ordinates(e), neighbours, reach, factory));
        return lines;
    }

    private static void appendNear(
            Path2D lines,
            double[] line,
            IndexedFacetDistance neighbours,
            double reach,
            GeometryFactory factory) {
        boolean drawing = false;
        for (int i = 2; i < line.length; i += 2) {
            Coordinate middle =
                    new Coordinate((line[i - 2] + line[i]) / 2, (line[i - 1] + line[i + 1]) / 2);
            boolean near = neighbours.isWithinDistance(factory.createPoint(middle), reach);
            if (near && !drawing) {
                lines.moveTo(line[i - 2], line[i - 1]);
            }
            if (near) {
                lines.lineTo(line[i], line[i + 1]);
            }
            drawing = near;
        }
    }

    /** Appends all rings of an area; shells run clockwise, holes counterclockwise. */
    public static void append(Path2D path, Geometry area) {
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                Polygon ordered = (Polygon) polygon.norm();
                appendRing(path, ordered.getExteriorRing());
                for (int hole = 0; hole < ordered.getNumInteriorRing(); hole++) {
                    appendRing(path, ordered.getInteriorRingN(hole));
                }
            }
        }
    }

    private static void appendRing(Path2D path, LineString ring) {
        for (int i = 0; i < ring.getNumPoints() - 1; i++) {
            Coordinate c = ring.getCoordinateN(i);
            if (i == 0) {
                path.moveTo(c.x, c.y);
            } else {
                path.lineTo(c.x, c.y);
            }
        }
        path.closePath();
    }
}
