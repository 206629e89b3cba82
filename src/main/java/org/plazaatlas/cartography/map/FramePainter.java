package org.plazaatlas.cartography.map;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Paints the frames of a window: the same pixels as {@link MapPainter}, but it keeps layers that
 * did not change since the last frame, and a new date repaints only where the picture changed. For
 * one thread at a time.
 */
public final class FramePainter {

    private static final int BANDS = 2;

    /** The share of the picture that must change for two threads to be faster than one. */
    private static final double WORTH_BANDS = 0.2;

    private final MapPainter painter;
    private final RepaintArea repaintArea;
    private GroundKey groundOf;
    private BufferedImage ground;
    private BufferedImage layersAbove;
    private Frame last;

    /**
     * A painted frame: its pixels (premultiplied ARGB, in device pixels) and its layout. The image
     * is final; do not paint into it.
     */
    public record Frame(View view, PictureSize size, BufferedImage image, MapLayout layout) {

        /** A copy of the frame as a vision sees it. */
        public Frame seenBy(ColourVision vision) {
            return vision == ColourVision.NORMAL
                    ? this
                    : new Frame(view, size, vision.apply(image), layout);
        }
    }

    /** What the ground below the zones depends on. */
    private record GroundKey(
            Viewport viewport, PictureSize size, Palette palette, boolean graticule) {

        static GroundKey of(MapLayout layout) {
            MapLayout.Content map = layout.content();
            return new GroundKey(
                    map.viewport(),
                    map.size(),
                    map.symbology().palette(),
                    map.view().shows(Layer.GRATICULE));
        }
    }

    /**
     * @throws IllegalArgumentException if the atlas has no state, or the colour of an organization
     *     is no {@code #RRGGBB}
     */
    public FramePainter(Atlas atlas, Mosaic mosaic) {
        painter = MapPainter.lookingAhead(atlas, mosaic);
        repaintArea = new RepaintArea(mosaic);
    }

    /**
     * Lays out and paints a view.
     *
     * @param scene the data of that view
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public Frame paint(View view, Scene scene, PictureSize size) {
        MapLayout layout = painter.layOut(view, scene, size);
        BufferedImage image = image(size);
        GroundKey key = GroundKey.of(layout);
        boolean sameViewport = key.equals(groundOf) && last != null;
        boolean sameBelow = sameViewport && sameLayers(layout, LayerPlacement.BELOW_ZONES);
        boolean sameAbove = sameViewport && sameLayers(layout, LayerPlacement.ABOVE_ZONES);
        if (!sameBelow) {
            groundOf = null;
            ground = image(size);
            whole(ground, size, graphics -> painter.paintGround(layout, graphics));
            groundOf = key;
        }
        if (!sameAbove) {
            layersAbove = layersAbove(layout, size);
        }
        if (sameBelow && sameAbove) {
            repaint(layout, image);
        } else {
            copy(ground, image);
            whole(
                    image,
                    size,
                    graphics -> painter.paintAbove(layout, graphics, this::drawLayersAbove));
        }
        last = new Frame(view, size, image, layout);
        return last;
    }

    private boolean sameLayers(MapLayout layout, LayerPlacement placement) {
        return layout.content().layers().isSameAs(last.layout().content().layers(), placement);
    }

    /** Pixels of their own for layers that may hold many shapes; null if there is none. */
    private BufferedImage layersAbove(MapLayout layout, PictureSize size) {
        if (layout.content().layers().at(LayerPlacement.ABOVE_ZONES).isEmpty()) {
            return null;
        }
        BufferedImage image = image(size);
        whole(image, size, graphics -> painter.paintLayersAbove(layout, graphics));
        return image;
    }

    /** Draws them pixel by pixel, whatever the scale of the graphics. */
    private void drawLayersAbove(Graphics2D graphics) {
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(layersAbove, 0, 0, null);
    }

    /**
     * Paints horizontal bands of a picture in parallel.
     *
     * @param painting gets graphics of device pixels
     */
    private static void inBands(BufferedImage image, int bands, Consumer<Graphics2D> painting) {
        int height = Math.ceilDiv(image.getHeight(), bands);
        IntStream.range(0, bands)
                .parallel()
                .forEach(
                        band -> {
                            Graphics2D graphics = image.createGraphics();
                            graphics.clipRect(0, band * height, image.getWidth(), height);
                            painting.accept(graphics);
                            graphics.dispose();
                        });
    }

    /** Paints the whole picture in logical pixels. */
    private static void whole(
            BufferedImage image, PictureSize size, Consumer<Graphics2D> painting) {
        inBands(
                image,
                BANDS,
                graphics -> {
                    size.prepare(graphics);
                    painting.accept(graphics);
                });
    }

    /** Copies the last frame and repaints what changed. */
    private void repaint(MapLayout layout, BufferedImage image) {
        copy(last.image(), image);
        RepaintArea.Clip clip = repaintArea.between(last.layout(), layout);
        if (clip.isEmpty()) {
            return;
        }
        inBands(
                image,
                clip.share() > WORTH_BANDS ? BANDS : 1,
                graphics -> repaint(graphics, clip, layout));
    }

    private void repaint(Graphics2D graphics, RepaintArea.Clip clip, MapLayout layout) {
        graphics.clip(clip.shape());
        graphics.drawImage(ground, 0, 0, null);
        layout.content().size().prepare(graphics);
        painter.paintAbove(layout, graphics, this::drawLayersAbove);
    }

    private static BufferedImage image(PictureSize size) {
        return new BufferedImage(
                size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static void copy(BufferedImage from, BufferedImage to) {
        int[] source = pixels(from);
        System.arraycopy(source, 0, pixels(to), 0, source.length);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
