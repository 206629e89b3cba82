package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.SubjectFocus;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The quiet grey of all land that a picture is not about. It says nothing of who is there, so that
 * the picture rests on the sources of its subject alone.
 */
public final class ContextFills {

    private static final double GREY = 0.13;

    private ContextFills() {}

    static Fill fill(Palette palette) {
        return Fill.Textured.plain(InkMixing.of(palette.text(), GREY, palette.land()));
    }

    /** The fills of a topic within the focus, and the grey round it. */
    public static Map<ZoneStyle, BitSet> round(
            SubjectFocus focus, Map<ZoneStyle, BitSet> fills, Mosaic mosaic, Palette palette) {
        Map<ZoneStyle, BitSet> focused = new LinkedHashMap<>();
        fills.forEach(
                (style, faces) -> {
                    FaceSet inside = FaceSet.copyOf(faces).intersection(focus.faces());
                    if (!inside.isEmpty()) {
                        focused.put(style, inside.toBitSet());
                    }
                });
        focused.put(
                new ZoneStyle(fill(palette), false),
                mosaic.allFaces().minus(focus.faces()).toBitSet());
        return focused;
    }
}
