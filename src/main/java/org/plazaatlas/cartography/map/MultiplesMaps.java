package org.plazaatlas.cartography.map;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.DrawnLayers;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Paints small multiples: maps that differ only in their dates. Ground and names are the same in
 * all, so they are made once; several threads paint what lies above. For one thread at a time.
 */
public final class MultiplesMaps {

    /** Below this width or height, in logical pixels, names and markers would cover the zones. */
    private static final int NAMES_WIDTH = 640;

    private static final int NAMES_HEIGHT = 420;

    /** Below this width, in logical pixels, the marks of cities would cover them too. */
    private static final int CITIES_WIDTH = 300;

    private static final Set<Layer> WITHOUT_NAMES =
            EnumSet.of(Layer.DOMINANCE, Layer.BOUNDARIES, Layer.PRIORITY_CITIES);

    private final MapPainter painter;

    public MultiplesMaps(Atlas atlas, Mosaic mosaic) {
        painter = new MapPainter(atlas, mosaic);
    }

    /** The view with the layers and the look that a picture of that size has room for. */
    public static View view(View view, PictureSize size) {
        if (size.width() >= NAMES_WIDTH && size.height() >= NAMES_HEIGHT) {
            return view;
        }
        Set<Layer> layers = EnumSet.copyOf(WITHOUT_NAMES);
        if (size.width() < CITIES_WIDTH) {
            layers.remove(Layer.PRIORITY_CITIES);
        }
        layers.retainAll(view.layers());
        Look look = view.look() == Look.AUTOMATIC ? Look.AUTOMATIC : Look.SIMPLE;
        return view.withLayers(layers).withLook(look);
    }

    /**
     * Paints views of one extent, theme and language, each with the layers it has room for.
     *
     * @param scenes finds the data of a view
     * @throws NoSuchElementException if a view shows changes and its scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public List<Frame> paint(List<View> views, Function<View, Scene> scenes, PictureSize size) {
        List<MapLayout> layouts =
                views.stream()
                        .map(view -> view(view, size))
                        .map(view -> painter.layOut(view, scenes.apply(view), size))
                        .toList();
        if (layouts.isEmpty()) {
            return List.of();
        }
        BufferedImage ground = image(size);
        drawing(ground, size, graphics -> painter.paintGround(layouts.getFirst(), graphics));
        DrawnLayers below = layouts.getFirst().content().layers();
        return layouts.parallelStream().map(layout -> frame(layout, ground, below)).toList();
    }

    /** Layers below the zones that follow the date differ from map to map. */
    private Frame frame(MapLayout layout, BufferedImage ground, DrawnLayers below) {
        PictureSize size = layout.content().size();
        BufferedImage image = image(size);
        if (layout.content().layers().isSameAs(below, LayerPlacement.BELOW_ZONES)) {
            ground.copyData(image.getRaster());
        } else {
            drawing(image, size, graphics -> painter.paintGround(layout, graphics));
        }
        drawing(image, size, graphics -> painter.paintAbove(layout, graphics));
        return new Frame(layout.content().view(), size, image, layout);
    }

    private static BufferedImage image(PictureSize size) {
        return new BufferedImage(
                size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static void drawing(
            BufferedImage image, PictureSize size, Consumer<Graphics2D> painting) {
        Graphics2D graphics = image.createGraphics();
        size.prepare(graphics);
        painting.accept(graphics);
        graphics.dispose();
    }
}
