package org.plazaatlas.cartography.linework;

import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The filled areas of a map, one for each style; they do not overlap. */
public final class ZoneAreas {

    private final List<ZoneArea> areas;
    private final Path2D uncertainRims;

    /** The number of the area that a face lies in, or -1. */
    private final int[] areaOfFace;

    private ZoneAreas(List<ZoneArea> areas, Path2D uncertainRims, int[] areaOfFace) {
        this.areas = List.copyOf(areas);
        this.uncertainRims = uncertainRims;
        this.areaOfFace = areaOfFace;
    }

    /**
     * Dissolves the faces of each style. Of two areas that meet, the later one wins the pixels they
     * share; their order is that of the texts of their styles, so that it does not depend on other
     * areas and a frame that repaints only a part looks as if painted anew.
     *
     * @param facesByStyle the faces of each style; no face has two styles
     */
    public static ZoneAreas of(
            Map<ZoneStyle, BitSet> facesByStyle, Mosaic mosaic, Linework linework) {
        SortedMap<String, Map.Entry<ZoneStyle, BitSet>> ordered = new TreeMap<>();
        facesByStyle.entrySet().forEach(area -> ordered.put(area.getKey().toString(), area));
        int[] areaOfFace = new int[mosaic.faces().size()];
        Arrays.fill(areaOfFace, -1);
        int next = 0;
        for (Map.Entry<ZoneStyle, BitSet> styled : ordered.values()) {
            int area = next++;
            styled.getValue().stream().forEach(face -> areaOfFace[face] = area);
        }
        List<Path2D> outlines = linework.outlines(areaOfFace, next);
        List<ZoneArea> areas = new ArrayList<>();
        for (Map.Entry<ZoneStyle, BitSet> styled : ordered.values()) {
            FaceSet faces = FaceSet.copyOf(styled.getValue());
            areas.add(new ZoneArea(styled.getKey(), faces, outlines.get(areas.size())));
        }
        BitSet rims = uncertainEdges(mosaic.edges(), areas, areaOfFace);
        return new ZoneAreas(areas, linework.lines(rims), areaOfFace);
    }

    private static BitSet uncertainEdges(List<Edge> edges, List<ZoneArea> areas, int[] areaOfFace) {
        BitSet rims = new BitSet();
        for (Edge edge : edges) {
            int left = edge.left() == Edge.OUTSIDE ? -1 : areaOfFace[edge.left()];
            int right = edge.right() == Edge.OUTSIDE ? -1 : areaOfFace[edge.right()];
            if (left != right && (isUncertain(areas, left) || isUncertain(areas, right))) {
                rims.set(edge.index());
            }
        }
        return rims;
    }

    private static boolean isUncertain(List<ZoneArea> areas, int area) {
        return area >= 0 && areas.get(area).style().uncertain();
    }

    public List<ZoneArea> areas() {
        return areas;
    }

    /**
     * Lines round uncertain areas, in map metres; each edge is a subpath of its own, so that its
     * dashes do not depend on other edges.
     */
    public Path2D uncertainRims() {
        return uncertainRims;
    }

    /** The style of a face; null if it has no fill. */
    public ZoneStyle styleOf(int face) {
        int area = areaOfFace[face];
        return area < 0 ? null : areas.get(area).style();
    }
}
