package org.plazaatlas.cartography.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * A rendering hint by which a graphics asks the painters what the shapes belong to that they draw:
 * a {@link BasePart}, a {@link org.plazaatlas.cartography.linework.ZoneArea} or a {@link
 * org.plazaatlas.cartography.layout.MapItem}. A graphics asks by having the value {@link #ASKED}.
 */
public final class DrawnPart {

    /** The hint; its value is what is being drawn. */
    public static final RenderingHints.Key KEY = new Key();

    /** The value before anything is drawn. */
    public static final Object ASKED = new Object();

    private DrawnPart() {}

    /** Says what the shapes belong to that follow; other graphics take no notice. */
    static void begin(Graphics2D graphics, Object part) {
        if (graphics.getRenderingHint(KEY) != null) {
            graphics.setRenderingHint(KEY, part);
        }
    }

    private static final class Key extends RenderingHints.Key {

        /** A key of our own, see {@link RenderingHints.Key}. */
        private static final int OWN = 0x504C4152;

        Key() {
            super(OWN);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value != null;
        }
    }
}
