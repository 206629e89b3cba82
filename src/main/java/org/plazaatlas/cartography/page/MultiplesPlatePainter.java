package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.map.MapRequest;
import org.plazaatlas.cartography.map.MultiplesMaps;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Lays out and paints plates of small multiples, which show the same view on several dates. For one
 * thread at a time.
 */
public final class MultiplesPlatePainter {

    private static final double GAP = 14;
    private static final double CAPTION = 22;

    private final MapPainter painter;
    private final FurniturePlacer placer;
    private final AlternativeText alternativeText;
    private final Atlas atlas;

    public MultiplesPlatePainter(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        painter = new MapPainter(atlas, mosaic);
        placer = new FurniturePlacer(atlas);
        alternativeText = new AlternativeText(atlas);
    }

    /**
     * Lays out a page of that size with the default design.
     *
     * @param views at least one; they differ only in their dates, the earliest first
     * @param scenes finds the data of a view
     * @throws NoSuchElementException if there is no view, or a view shows changes and its scene has
     *     no difference
     * @throws CompletionException if the base map cannot be made
     */
    public Plate layOut(List<View> views, Function<View, Scene> scenes, PictureSize size) {
        return layOut(views, scenes, PlateDesign.of(Page.of(size)));
    }

    /**
     * Lays out a page. Little maps have no room for a legend on the map: it takes its suggested
     * place instead. There is no north arrow.
     *
     * @param views at least one; they differ only in their dates, the earliest first
     * @param scenes finds the data of a view
     * @throws NoSuchElementException if there is no view, or a view shows changes and its scene has
     *     no difference
     * @throws CompletionException if the base map cannot be made
     */
    public Plate layOut(List<View> views, Function<View, Scene> scenes, PlateDesign design) {
        PageWords words = PageWords.above(atlas, views);
        LegendPlace wanted = design.legendPlace();
        PageFormat format =
                PageFormat.of(
                        design,
                        words,
                        wanted == LegendPlace.FLOATING ? LegendPlace.SUGGESTED : wanted);
        while (true) {
            List<Rectangle2D> frames = frames(views, format);
            MapSet maps = new MapSet(maps(views, scenes, frames.getFirst(), design));
            Optional<PageFormat> roomier = placer.roomier(format, maps);
            if (roomier.isEmpty()) {
                Furniture furniture = placer.set(maps, frames, format).with(captions(maps, frames));
                Scene last = scenes.apply(views.getLast());
                String text = alternativeText.of(maps, last, words, design);
                return new Plate(views.getFirst(), design, maps.maps(), furniture, words, text);
            }
            format = roomier.get();
        }
    }

    /** Where the maps stand, each below its date. */
    private static List<Rectangle2D> frames(List<View> views, PageFormat format) {
        Rectangle2D all = format.map();
        return GridFormat.of(
                        views.size(),
                        all.getWidth(),
                        all.getHeight(),
                        GAP,
                        CAPTION,
                        views.getFirst().extent())
                .cells(all, views.size())
                .stream()
                .map(MultiplesPlatePainter::belowCaption)
                .toList();
    }

    private static Rectangle2D belowCaption(Rectangle2D cell) {
        return new Rectangle2D.Double(
                cell.getX(),
                cell.getY() + CAPTION,
                cell.getWidth(),
                Math.max(1, cell.getHeight() - CAPTION));
    }

    private List<MapLayout> maps(
            List<View> views, Function<View, Scene> scenes, Rectangle2D frame, PlateDesign design) {
        PictureSize size =
                new PictureSize(
                        (int) frame.getWidth(), (int) frame.getHeight(), design.page().scale());
        return views.stream()
                .map(view -> MultiplesMaps.view(view, size))
                .map(
                        view ->
                                painter.layOut(
                                        new MapRequest(
                                                view,
                                                MapMessage.NONE,
                                                scenes.apply(view),
                                                size,
                                                design.style())))
                .toList();
    }

    private static List<Line> captions(MapSet maps, List<Rectangle2D> frames) {
        List<Line> captions = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            captions.add(caption(maps.maps().get(i).content().view(), frames.get(i)));
        }
        return captions;
    }

    private static Line caption(View view, Rectangle2D frame) {
        String date = PageWords.ofOneMap(view);
        TextStyle style = TextStyle.STATE_NAME_LARGE;
        return new Line(
                TextRole.CAPTION,
                TextFit.cut(date, style, frame.getWidth()),
                style,
                frame.getX(),
                frame.getY() - 7);
    }

    /**
     * Draws a page.
     *
     * @param graphics its units are device pixels of the page
     */
    public void paint(Plate plate, Graphics2D graphics) {
        paint(plate, LayerCanvas.flat(graphics));
    }

    /** Draws a page layer by layer; the layers of a map are drawn once for each map. */
    public void paint(Plate plate, LayerCanvas canvas) {
        PlatePainter.paint(plate, canvas, painter);
    }
}
