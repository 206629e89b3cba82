package org.plazaatlas.cartography;

import org.plazaatlas.cartography.Furniture.Line;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.Mosaic;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Paints pages that show the same view on several dates. Safe for use by one thread at a time. */
public final class MultiplesPainter {

    private static final double GAP = 14;
    private static final double CAPTION = 22;
    private static final int MOST_COLUMNS = 2;

    private final MapPainter painter;
    private final FurnitureSetter setter;
    private final Atlas atlas;

    public MultiplesPainter(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        painter = new MapPainter(atlas, mosaic);
        setter = new FurnitureSetter(atlas);
    }

    /**
     * Divides the page.
     *
     * @param views at least one; they differ in their dates alone, the earliest first
     * @param scenes finds what there is to be drawn of a view
     */
    public MultiplesPlate layOut(List<View> views, Function<View, Scene> scenes, PictureSize page) {
        for (int columns = 1; ; columns++) {
            PageFormat format = new PageFormat(page, columns);
            List<Rectangle2D> frames = frames(views, format);
            List<MapLayout> maps = maps(views, scenes, frames.getFirst(), page.scale());
            if (columns == MOST_COLUMNS || setter.hasRoom(new MapSet(maps).legend(), format)) {
                return new MultiplesPlate(maps, furniture(maps, frames, format));
            }
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
                .map(MultiplesPainter::belowCaption)
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
            List<View> views, Function<View, Scene> scenes, Rectangle2D frame, double scale) {
        PictureSize size = new PictureSize((int) frame.getWidth(), (int) frame.getHeight(), scale);
        return views.stream()
                .map(view -> LittleMaps.view(view, size))
                .map(view -> painter.layOut(view, scenes.apply(view), size))
                .toList();
    }

    private Furniture furniture(List<MapLayout> maps, List<Rectangle2D> frames, PageFormat format) {
        List<View> views = maps.stream().map(map -> map.content().view()).toList();
        PageWords words =
                new PageWords(atlas, views.getFirst(), views.stream().map(View::date).toList());
        List<Line> stamps = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            stamps.add(stamp(views.get(i), frames.get(i)));
        }
        return setter.set(new MapSet(maps), words, frames, format).with(stamps);
    }

    private static Line stamp(View view, Rectangle2D frame) {
        return new Line(
                PageWords.ofOneMap(view),
                TextStyle.STATE_NAME_LARGE,
                false,
                frame.getX(),
                frame.getY() - 7);
    }

    /**
     * Draws a page.
     *
     * @param graphics its units are device pixels of the page
     */
    public void paint(MultiplesPlate plate, Graphics2D graphics) {
        paint(plate, LayerCanvas.flat(graphics));
    }

    /** Draws a page layer by layer; those of the maps come once for each map. */
    public void paint(MultiplesPlate plate, LayerCanvas canvas) {
        Furniture furniture = plate.furniture();
        PictureSize page = furniture.page();
        Palette palette = Palette.of(plate.maps().getFirst().content().view().theme());
        FurniturePainter around = new FurniturePainter(palette);
        canvas.draw(PageLayer.PAPER, graphics -> around.paper(graphics, page));
        for (int i = 0; i < plate.maps().size(); i++) {
            painter.paintInto(plate.maps().get(i), furniture.frames().get(i), canvas);
        }
        around.paint(MapPainter.prepared(canvas, page), furniture);
    }
}
