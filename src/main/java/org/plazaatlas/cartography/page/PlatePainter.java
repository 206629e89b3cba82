package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.map.MapRequest;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * Lays out and paints plates: a page with a map and its surrounds. Parts of a page do not overlap,
 * except that a floating legend, the inset and the north arrow lie on the map, each on a ground of
 * its own. The map leaves out names and marks that these would cover.
 *
 * <p>The north arrow is drawn if north differs by at most 3 degrees over the map: on a map of a
 * state or region, never of the country. The inset is drawn if the map shows at most about half of
 * the country's width and height. For one thread at a time.
 */
public final class PlatePainter {

    /** The largest factor by which a map may shrink so that a legend on it covers nothing. */
    private static final double MOST_SHRUNK = 1.25;

    private final MapPainter painter;
    private final FurniturePlacer placer;
    private final AlternativeText alternativeText;
    private final Atlas atlas;

    public PlatePainter(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        painter = new MapPainter(atlas, mosaic);
        placer = new FurniturePlacer(atlas);
        alternativeText = new AlternativeText(atlas);
    }

    /**
     * Lays out a page of that size with the default design.
     *
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public Plate layOut(View view, Scene scene, PictureSize size) {
        return layOut(view, scene, PlateDesign.of(Page.of(size)));
    }

    /**
     * Lays out a page; the legend gets the room that it needs and the page can spare.
     *
     * @param scene the data of that view
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public Plate layOut(View view, Scene scene, PlateDesign design) {
        PageWords words = words(view, scene, design);
        PageFormat format = format(words, design);
        while (true) {
            MapLayout map = map(view, scene, format, message(design));
            Optional<PageFormat> roomier = placer.roomier(format, new MapSet(List.of(map)));
            if (roomier.isEmpty()) {
                return plate(view, told(map, view, scene, format), scene, format, words);
            }
            format = roomier.get();
        }
    }

    /** The map without numbers of events for which the legend has no room. */
    private MapLayout told(MapLayout map, View view, Scene scene, PageFormat format) {
        List<String> told = placer.callOuts(format, map);
        MapMessage message = message(format.design());
        return told.size() < map.callOuts().size()
                ? map(view, scene, format, message.withCallOuts(CallOuts.of(told)))
                : map;
    }

    /**
     * Lays out a page with a given legend: that of all frames of a film ({@link MapSet#legendOf}),
     * so that neither its entries nor the map move from one frame to the next. The map calls out no
     * events, whose numbers would mean something else in each frame.
     *
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public Plate layOut(View view, Scene scene, PlateDesign design, Legend legend) {
        PageWords words = words(view, scene, design);
        PageFormat format = format(words, design);
        Optional<PageFormat> roomier = Optional.of(format);
        while (roomier.isPresent()) {
            format = roomier.get();
            roomier = placer.roomier(format, legend, view);
        }
        MapLayout map = map(view, scene, format, design.message().withCallOuts(CallOuts.NONE));
        return plate(view, map.withLegend(legend), scene, format, words);
    }

    /**
     * The legend of a page whose map has the largest possible size, and calls out no events.
     *
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    public Legend legend(View view, Scene scene, PlateDesign design) {
        PageWords words = words(view, scene, design);
        MapMessage message = design.message().withCallOuts(CallOuts.NONE);
        return map(view, scene, format(words, design), message).legend();
    }

    private static PageFormat format(PageWords words, PlateDesign design) {
        return PageFormat.of(design, words, design.legendPlace());
    }

    private PageWords words(View view, Scene scene, PlateDesign design) {
        return new PageWords(atlas, view, scene, design.message().subject());
    }

    private MapLayout map(View view, Scene scene, PageFormat format, MapMessage message) {
        return painter.layOut(
                new MapRequest(
                        beside(view, format),
                        message,
                        scene,
                        format.mapSize().enlarged(format.design().message().labelSize().factor()),
                        format.design().style()));
    }

    /** What the map says: without a legend nothing would tell what the numbers of events mean. */
    private static MapMessage message(PlateDesign design) {
        boolean told =
                design.shows(PagePart.LEGEND)
                        && design.legendRows().sections().contains(Legend.Section.EVENTS);
        return told ? design.message() : design.message().withCallOuts(CallOuts.NONE);
    }

    /**
     * The view, widened so that its extent lies to the right of a legend on the map, if that
     * shrinks the map only a little.
     */
    private static View beside(View view, PageFormat format) {
        if (!format.isFloating()) {
            return view;
        }
        PictureSize map = format.mapSize();
        double legend = format.legendPlace().getWidth() + 2 * MapCorners.EDGE;
        Extent extent = view.extent();
        double whole = Viewport.fitting(extent, map.width(), map.height()).metresPerPixel();
        int rest = (int) (map.width() - legend);
        double metresPerPixel = Viewport.fitting(extent, rest, map.height()).metresPerPixel();
        return metresPerPixel <= MOST_SHRUNK * whole
                ? view.withExtent(extent.widenedLeft(legend * metresPerPixel))
                : view;
    }

    private Plate plate(View view, MapLayout map, Scene scene, PageFormat format, PageWords words) {
        MapSet maps = new MapSet(List.of(map));
        Rectangle2D frame = format.map();
        Furniture furniture = placer.set(maps, List.of(frame), format);
        MapCorners corners = new MapCorners(map, frame);
        List<Rectangle2D> covered =
                furniture.panels().stream().map(panel -> corners.onMap(panel.bounds())).toList();
        return new Plate(
                view,
                format.design(),
                List.of(map.clearOf(covered)),
                furniture,
                words,
                alternativeText.of(maps, scene, words, format.design()));
    }

    /**
     * Draws a page.
     *
     * @param graphics its units are device pixels of the page
     */
    public void paint(Plate plate, Graphics2D graphics) {
        paint(plate, LayerCanvas.flat(graphics));
    }

    /** Draws a page layer by layer. */
    public void paint(Plate plate, LayerCanvas canvas) {
        paint(plate, canvas, painter);
    }

    /** Draws the paper, then the maps, then the map surrounds. */
    static void paint(Plate plate, LayerCanvas canvas, MapPainter painter) {
        Furniture furniture = plate.furniture();
        FurniturePainter around = new FurniturePainter(plate.palette());
        canvas.draw(PageLayer.PAPER, graphics -> around.paper(graphics, plate.page()));
        for (int i = 0; i < plate.maps().size(); i++) {
            painter.paintInto(
                    plate.maps().get(i),
                    furniture.frames().get(i),
                    furniture.page().scale(),
                    canvas);
        }
        around.paint(MapPainter.prepared(canvas, furniture.page()), furniture);
    }
}
