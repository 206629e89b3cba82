package org.plazaatlas.cartography.map;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.paint.BasePainter;
import org.plazaatlas.cartography.paint.ItemPainter;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.cartography.paint.SelectionPainter;
import org.plazaatlas.cartography.paint.TurfPainter;
import org.plazaatlas.cartography.paint.ZonePainter;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Paints a view of an atlas. Safe for use by one thread at a time. */
public final class MapPainter {

    private final MapLayouter cartographer;
    private final Map<Theme, ThemePainters> painters = new EnumMap<>(Theme.class);

    /** The painters of one theme, from below. */
    private record ThemePainters(
            BasePainter base,
            ZonePainter zones,
            TurfPainter turf,
            SelectionPainter selection,
            ItemPainter items) {}

    public MapPainter(Atlas atlas, Mosaic mosaic) {
        this(new MapLayouter(atlas, mosaic, false));
    }

    private MapPainter(MapLayouter cartographer) {
        this.cartographer = cartographer;
        for (Theme theme : Theme.values()) {
            Palette palette = Palette.of(theme);
            painters.put(
                    theme,
                    new ThemePainters(
                            new BasePainter(palette),
                            new ZonePainter(palette),
                            new TurfPainter(palette),
                            new SelectionPainter(palette),
                            new ItemPainter(palette)));
        }
    }

    /** One for a window, where other scales of the same place will be asked for soon. */
    static MapPainter lookingAhead(Atlas atlas, Mosaic mosaic) {
        return new MapPainter(new MapLayouter(atlas, mosaic, true));
    }

    /** Decides all that will be drawn: a value, in logical pixels. */
    public MapLayout layOut(View view, Scene scene, PictureSize size) {
        return cartographer.layOut(view, scene, size);
    }

    /**
     * Draws the map without furniture, filling the picture.
     *
     * @param graphics its units are device pixels, of which the picture has {@link
     *     PictureSize#deviceWidth()} by {@link PictureSize#deviceHeight()}
     */
    public void paint(View view, Scene scene, PictureSize size, Graphics2D graphics) {
        paint(layOut(view, scene, size), graphics);
    }

    /** Draws what has been laid out; takes no further decision. */
    public void paint(MapLayout layout, Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        layout.content().size().prepare(own);
        paintGround(layout, own);
        paintAbove(layout, own);
        own.dispose();
    }

    /**
     * Draws a map into a page, clipped to its frame, whose corner falls on whole device pixels.
     *
     * @param frame in logical pixels of the page
     * @param page its units are device pixels
     */
    public void paintInto(MapLayout layout, Rectangle2D frame, LayerCanvas page) {
        PictureSize size = layout.content().size();
        LayerCanvas inside =
                (layer, drawing) ->
                        page.draw(layer, graphics -> inside(graphics, frame, size, drawing));
        inside.draw(PageLayer.GROUND, graphics -> paintGround(layout, graphics));
        paintAbove(layout, inside);
    }

    private static void inside(
            Graphics2D page, Rectangle2D frame, PictureSize size, Consumer<Graphics2D> drawing) {
        Graphics2D inside =
                (Graphics2D)
                        page.create(
                                (int) Math.round(frame.getX() * size.scale()),
                                (int) Math.round(frame.getY() * size.scale()),
                                size.deviceWidth(),
                                size.deviceHeight());
        size.prepare(inside);
        drawing.accept(inside);
        inside.dispose();
    }

    /** A canvas of logical pixels over one of device pixels. */
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
        of(layout).base().paintGround(graphics, layout.content());
    }

    /** Zones, lines, marks and lettering, on a prepared graphics. */
    void paintAbove(MapLayout layout, Graphics2D graphics) {
        paintAbove(layout, LayerCanvas.flat(graphics));
    }

    private void paintAbove(MapLayout layout, LayerCanvas prepared) {
        ThemePainters theme = of(layout);
        MapLayout.Content map = layout.content();
        prepared.draw(PageLayer.ZONES, graphics -> theme.zones().paintFills(graphics, map));
        prepared.draw(PageLayer.BORDERS, graphics -> theme.base().paintLines(graphics, map));
        prepared.draw(PageLayer.BOUNDARIES, graphics -> theme.turf().paint(graphics, map));
        prepared.draw(PageLayer.RIMS, graphics -> theme.zones().paintRims(graphics, map));
        prepared.draw(PageLayer.SELECTION, graphics -> theme.selection().paint(graphics, map));
        prepared.draw(PageLayer.MARKS, graphics -> paintItems(graphics, theme, map));
    }

    private static void paintItems(
            Graphics2D graphics, ThemePainters theme, MapLayout.Content map) {
        Rectangle clip = graphics.getClipBounds();
        for (MapItem item : map.items()) {
            if (clip == null || item.bounds().intersects(clip)) {
                theme.items().paint(graphics, item);
            }
        }
    }

    private ThemePainters of(MapLayout layout) {
        return painters.get(layout.content().view().theme());
    }
}
