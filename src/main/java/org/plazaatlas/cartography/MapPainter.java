package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.Mosaic;
import org.plazaatlas.territory.Snapshot;

import java.awt.Graphics2D;

/** Paints a view of an atlas. Safe for use by one thread at a time. */
public final class MapPainter {

    public MapPainter(Atlas atlas, Mosaic mosaic) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Decides all that will be drawn: a value, in logical pixels. */
    public MapLayout layOut(View view, Snapshot snapshot, PictureSize size) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Draws the map without furniture, filling the picture. */
    public void paint(View view, Snapshot snapshot, PictureSize size, Graphics2D graphics) {
        throw new UnsupportedOperationException("signature only");
    }
}
