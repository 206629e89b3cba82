package org.plazaatlas.cartography.linework;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The edges of a mosaic, simplified for one range of scales, and the outlines that they form. Every
 * edge is simplified once, for both of its faces, and its ends stay fixed, so that adjoining areas
 * leave no gaps. All paths are in map metres.
 */
public final class Linework {

    private final Mosaic mosaic;
    private final double[][] ordinates;
    private final int[] startNodes;
    private final int[] endNodes;
    private final int nodeCount;

    /**
     * @param toleranceMetres how far a simplified line may stray (Douglas and Peucker 1973); less
     *     than a pixel, so that crossing lines stay invisible
     */
    Linework(Mosaic mosaic, double toleranceMetres) {
        this.mosaic = mosaic;
        List<Edge> edges = mosaic.edges();
        ordinates = simplified(edges, toleranceMetres);
        startNodes = new int[edges.size()];
        endNodes = new int[edges.size()];
        Map<Coordinate, Integer> nodes = new HashMap<>();
        for (Edge edge : edges) {
            startNodes[edge.index()] = number(nodes, edge.line().getCoordinateN(0));
            endNodes[edge.index()] =
                    number(nodes, edge.line().getCoordinateN(edge.line().getNumPoints() - 1));
        }
        nodeCount = nodes.size();
    }

    private static int number(Map<Coordinate, Integer> nodes, Coordinate place) {
        int next = nodes.size();
        Integer known = nodes.putIfAbsent(place, next);
        return known == null ? next : known;
    }

    private static double[][] simplified(List<Edge> edges, double toleranceMetres) {
        return edges.parallelStream()
                .map(edge -> DouglasPeuckerSimplifier.simplify(edge.line(), toleranceMetres))
                .map(line -> ordinates(((LineString) line).getCoordinateSequence()))
                .toArray(double[][]::new);
    }

    private static double[] ordinates(CoordinateSequence points) {
        double[] flat = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = points.getX(i);
            flat[2 * i + 1] = points.getY(i);
        }
        return flat;
    }

    /** The simplified edge: x and y alternate, in map metres. */
    public double[] ordinates(int edge) {
        return ordinates[edge];
    }

    /** Number of the node where an edge starts. */
    int startNode(int edge) {
        return startNodes[edge];
    }

    /** Number of the node where an edge ends. */
    int endNode(int edge) {
        return endNodes[edge];
    }

    /** The envelope of an edge, in map metres. */
    Envelope envelope(int edge) {
        return mosaic.edges().get(edge).line().getEnvelopeInternal();
    }

    /** The distance from a place on the map to the simplified edge. */
    double distanceMetres(int edge, Coordinate place) {
        double[] line = ordinates[edge];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 2; i < line.length; i += 2) {
            double square =
                    Line2D.ptSegDistSq(
                            line[i - 2], line[i - 1], line[i], line[i + 1], place.x, place.y);
            least = Math.min(least, square);
        }
        return Math.sqrt(least);
    }

    /** The lines of some edges, each a subpath of its own. */
    Path2D lines(BitSet edges) {
        Path2D.Double path = new Path2D.Double();
        edges.stream().forEach(edge -> append(path, ordinates[edge], true, true));
        return path;
    }

    /**
     * The outline of some faces, dissolved: closed rings, with no line between two of these faces.
     */
    public Path2D outline(BitSet faces) {
        int[] zoneOfFace = new int[mosaic.faces().size()];
        Arrays.fill(zoneOfFace, -1);
        faces.stream().forEach(face -> zoneOfFace[face] = 0);
        return outlines(zoneOfFace, 1).getFirst();
    }

    /**
     * The dissolved outlines of several zones.
     *
     * @param zoneOfFace number of the zone that a face belongs to, or -1
     */
    List<Path2D> outlines(int[] zoneOfFace, int zones) {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < zones; i++) {
            boundaries.add(new Boundary());
        }
        for (Edge edge : mosaic.edges()) {
            int left = zone(zoneOfFace, edge.left());
            int right = zone(zoneOfFace, edge.right());
            if (left != right) {
                if (left >= 0) {
                    boundaries.get(left).add(edge.index());
                }
                if (right >= 0) {
                    boundaries.get(right).add(~edge.index());
                }
            }
        }
        int[] firstAtNode = new int[nodeCount];
        Arrays.fill(firstAtNode, -1);
        return boundaries.stream().map(boundary -> boundary.rings(firstAtNode)).toList();
    }

    private static int zone(int[] zoneOfFace, int face) {
        return face == Edge.OUTSIDE ? -1 : zoneOfFace[face];
    }

    private static void append(Path2D.Double path, double[] line, boolean forward, boolean move) {
        int points = line.length / 2;
        for (int i = 0; i < points; i++) {
            int at = 2 * (forward ? i : points - 1 - i);
            if (i > 0) {
                path.lineTo(line[at], line[at + 1]);
            } else if (move) {
                path.moveTo(line[at], line[at + 1]);
            }
        }
    }

    /**
     * The directed edges round one zone, with the zone on their left; an edge that is traversed
     * against its direction is stored as its complement.
     */
    private final class Boundary {

        private int[] directed = new int[16];
        private int size;

        void add(int edge) {
            if (size == directed.length) {
                directed = Arrays.copyOf(directed, 2 * size);
            }
            directed[size++] = edge;
        }

        /**
         * Links the edges into closed rings. At every node as many edges come in as go out, so
         * every path closes in the end.
         *
         * @param firstAtNode scratch space with -1 for each node, restored on return
         */
        Path2D rings(int[] firstAtNode) {
            int[] nextAtNode = new int[size];
            for (int i = 0; i < size; i++) {
                int node = from(directed[i]);
                nextAtNode[i] = firstAtNode[node];
                firstAtNode[node] = i;
            }
            Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, size * 8 + 1);
            for (int i = 0; i < size; i++) {
                followRing(from(directed[i]), firstAtNode, nextAtNode, path);
            }
            return path;
        }

        private void followRing(int start, int[] firstAtNode, int[] nextAtNode, Path2D.Double p) {
            int node = start;
            boolean begin = true;
            while (firstAtNode[node] >= 0) {
                int taken = firstAtNode[node];
                firstAtNode[node] = nextAtNode[taken];
                int edge = directed[taken];
                append(p, ordinates[edge < 0 ? ~edge : edge], edge >= 0, begin);
                begin = false;
                node = edge < 0 ? startNodes[~edge] : endNodes[edge];
            }
            if (!begin) {
                p.closePath();
            }
        }

        private int from(int edge) {
            return edge < 0 ? endNodes[~edge] : startNodes[edge];
        }
    }
}
