package org.plazaatlas.cartography.map;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.paint.BasePainter;
import org.plazaatlas.cartography.paint.ItemPainter;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.LayerPainter;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.cartography.paint.SelectionPainter;
import org.plazaatlas.cartography.paint.TurfPainter;
import org.plazaatlas.cartography.paint.ZonePainter;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Lays out and paints a view of an atlas. For one thread at a time. */
public final class MapPainter {

    private final MapLayouter layouter;
    private final Map<Palette, PalettePainters> painters = new ConcurrentHashMap<>();

    /** The painters of one theme and style, from bottom to top. */
    private record PalettePainters(
            BasePainter base,
            ZonePainter zones,
            TurfPainter turf,
            LayerPainter layers,
            SelectionPainter selection,
            ItemPainter items) {

        static PalettePainters of(Palette palette) {
            return new PalettePainters(
                    new BasePainter(palette),
                    new ZonePainter(palette),
                    new TurfPainter(palette),
                    new LayerPainter(palette),
                    new SelectionPainter(palette),
                    new ItemPainter(palette));
        }
    }

    /**
     * @throws IllegalArgumentException if the colour of an organization is no {@code #RRGGBB}
     */
    public MapPainter(Atlas atlas, Mosaic mosaic) {
        this(new MapLayouter(atlas, mosaic, false));
    }

    private MapPainter(MapLayouter layouter) {
        this.layouter = layouter;
    }

    /** A painter for a window, which prepares the neighbouring scales for zooming. */
    static MapPainter lookingAhead(Atlas atlas, Mosaic mosaic) {
        return new MapPainter(new MapLayouter(atlas, mosaic, true));
    }

    /**
     * Lays out the map without drawing it.
     *
     * @param scene the data of that view
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public MapLayout layOut(View view, Scene scene, PictureSize size) {
        return layOut(MapRequest.of(view, scene, size));
    }

    /**
     * Lays out a map without drawing it.
     *
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public MapLayout layOut(MapRequest request) {
        return layouter.layOut(request);
    }

    /**
     * Lays out and draws the map; it fills the picture.
     *
     * @param graphics its units are device pixels, of which the picture has {@link
     *     PictureSize#deviceWidth()} by {@link PictureSize#deviceHeight()}
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public void paint(View view, Scene scene, PictureSize size, Graphics2D graphics) {
        paint(layOut(view, scene, size), graphics);
    }

    /** Draws a layout; decides nothing. */
    public void paint(MapLayout layout, Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        layout.content().size().prepare(own);
        paintGround(layout, own);
        paintAbove(layout, LayerCanvas.flat(own));
        own.dispose();
    }

    /**
     * Draws a map into a page, clipped to its frame, whose corner falls on whole device pixels.
     *
     * @param frame in logical pixels of the page
     * @param scale device pixels per logical pixel of the page; the map may have another scale
     * @param page its units are device pixels
     */
    public void paintInto(MapLayout layout, Rectangle2D frame, double scale, LayerCanvas page) {
        PictureSize size = layout.content().size();
        Rectangle2D place =
                new Rectangle2D.Double(
                        Math.round(frame.getX() * scale),
                        Math.round(frame.getY() * scale),
                        Math.ceil(frame.getWidth() * scale),
                        Math.ceil(frame.getHeight() * scale));
        LayerCanvas inside =
                (layer, drawing) ->
                        page.draw(layer, graphics -> inside(graphics, place, size, drawing));
        PalettePainters painter = of(layout);
        MapLayout.Content map = layout.content();
        inside.draw(PageLayer.GROUND, graphics -> painter.base().paintGround(graphics, map));
        if (!map.layers().at(LayerPlacement.BELOW_ZONES).isEmpty()) {
            inside.draw(
                    PageLayer.LAYERS_BELOW,
                    graphics -> painter.layers().paint(graphics, map, LayerPlacement.BELOW_ZONES));
        }
        paintAbove(layout, inside);
    }

    private static void inside(
            Graphics2D page, Rectangle2D place, PictureSize size, Consumer<Graphics2D> drawing) {
        Rectangle pixels = place.getBounds();
        Graphics2D inside =
                (Graphics2D) page.create(pixels.x, pixels.y, pixels.width, pixels.height);
        size.prepare(inside);
        drawing.accept(inside);
        inside.dispose();
    }

    /** A canvas in logical pixels that draws on one in device pixels. */
    public static LayerCanvas prepared(LayerCanvas page, PictureSize size) {
        return new LayerCanvas() {
            @Override
            public void draw(PageLayer layer, Consumer<Graphics2D> drawing) {
                page.draw(
                        layer,
                        graphics -> {
                            size.prepare(graphics);
                            drawing.accept(graphics);
                        });
            }

            @Override
            public void drawPieces(
                    PageLayer layer,
                    Consumer<Graphics2D> setting,
                    List<Consumer<Graphics2D>> pieces) {
                page.drawPieces(
                        layer,
                        graphics -> {
                            size.prepare(graphics);
                            setting.accept(graphics);
                        },
                        pieces);
            }
        };
    }

    /** Everything below the zones, on a prepared graphics. */
    void paintGround(MapLayout layout, Graphics2D graphics) {
        PalettePainters painter = of(layout);
        painter.base().paintGround(graphics, layout.content());
        painter.layers().paint(graphics, layout.content(), LayerPlacement.BELOW_ZONES);
    }

    /**
     * Zones, lines, marks and lettering, on a prepared graphics.
     *
     * @param layers the analyst's layers above the zones, already painted in logical pixels
     */
    void paintAbove(MapLayout layout, Graphics2D graphics, Consumer<Graphics2D> layers) {
        paintAbove(layout, LayerCanvas.flat(graphics), layers);
    }

    /** All above the ground, on a prepared graphics. */
    void paintAbove(MapLayout layout, Graphics2D graphics) {
        paintAbove(layout, LayerCanvas.flat(graphics));
    }

    /** The analyst's layers above the zones, on a prepared graphics. */
    void paintLayersAbove(MapLayout layout, Graphics2D graphics) {
        of(layout).layers().paint(graphics, layout.content(), LayerPlacement.ABOVE_ZONES);
    }

    private void paintAbove(MapLayout layout, LayerCanvas prepared) {
        paintAbove(layout, prepared, graphics -> paintLayersAbove(layout, graphics));
    }

    private void paintAbove(
            MapLayout layout, LayerCanvas prepared, Consumer<Graphics2D> layersAbove) {
        PalettePainters painter = of(layout);
        MapLayout.Content map = layout.content();
        prepared.draw(PageLayer.ZONES, graphics -> painter.zones().paintFills(graphics, map));
        prepared.draw(PageLayer.BORDERS, graphics -> painter.base().paintLines(graphics, map));
        prepared.draw(PageLayer.BOUNDARIES, graphics -> painter.turf().paint(graphics, map));
        prepared.draw(PageLayer.RIMS, graphics -> paintRims(graphics, painter.zones(), map));
        if (!map.layers().at(LayerPlacement.ABOVE_ZONES).isEmpty()) {
            prepared.draw(PageLayer.LAYERS_ABOVE, layersAbove);
        }
        prepared.draw(PageLayer.SELECTION, graphics -> painter.selection().paint(graphics, map));
        prepared.draw(PageLayer.MARKS, graphics -> paintItems(graphics, painter.items(), map));
    }

    private static void paintRims(Graphics2D graphics, ZonePainter painter, MapLayout.Content map) {
        painter.paintRims(graphics, map);
        painter.paintOwnRims(graphics, map);
    }

    private static void paintItems(
            Graphics2D graphics, ItemPainter painter, MapLayout.Content map) {
        Rectangle clip = graphics.getClipBounds();
        for (MapItem item : map.items()) {
            if (clip == null || item.bounds().intersects(clip)) {
                painter.paint(graphics, item);
            }
        }
    }

    private PalettePainters of(MapLayout layout) {
        Palette palette = layout.content().symbology().palette();
        return painters.computeIfAbsent(palette, PalettePainters::of);
    }
}
