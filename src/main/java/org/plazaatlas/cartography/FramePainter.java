package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.Mosaic;
import org.plazaatlas.territory.Snapshot;

import java.awt.image.BufferedImage;

/**
 * Paints the frames of a window: the same pixels as {@link MapPainter}, but layers that did not
 * change since the last frame are kept, and a new date repaints only where labels changed. For one
 * thread at a time.
 */
public final class FramePainter {

    /**
     * A painted frame: its pixels (premultiplied ARGB, device size) and what was laid out in it.
     */
    public record Frame(View view, PictureSize size, BufferedImage image, MapLayout layout) {}

    public FramePainter(Atlas atlas, Mosaic mosaic) {
        throw new UnsupportedOperationException("signature only");
    }

    public Frame paint(View view, Snapshot snapshot, PictureSize size) {
        throw new UnsupportedOperationException("signature only");
    }
}
