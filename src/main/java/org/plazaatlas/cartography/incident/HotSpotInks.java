package org.plazaatlas.cartography.incident;

import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.incident.hotspot.HotSpotClass;

import java.awt.Color;

/**
 * The colours of hot and cold spots: red and blue, which every reader tells apart (the ends of
 * RdBu, Brewer, colorbrewer2.org), over the land and the stronger the surer.
 */
final class HotSpotInks {

    private static final Color HOT = new Color(0xb2182b);
    private static final Color COLD = new Color(0x2166ac);
    private static final double SURE = 1;
    private static final double FAIRLY_SURE = 0.66;
    private static final double LESS_SURE = 0.36;

    private final Palette palette;

    HotSpotInks(Palette palette) {
        this.palette = palette;
    }

    /** The colour of a class; that of land where nothing differs from chance. */
    Color of(HotSpotClass hotSpotClass) {
        return switch (hotSpotClass) {
            case HOT_99 -> ink(HOT, SURE);
            case HOT_95 -> ink(HOT, FAIRLY_SURE);
            case HOT_90 -> ink(HOT, LESS_SURE);
            case NONE -> palette.land();
            case COLD_90 -> ink(COLD, LESS_SURE);
            case COLD_95 -> ink(COLD, FAIRLY_SURE);
            case COLD_99 -> ink(COLD, SURE);
        };
    }

    private Color ink(Color colour, double share) {
        return InkMixing.of(palette.ink(colour), share, palette.land());
    }
}
