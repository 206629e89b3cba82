package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.Mosaic;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;

/** Paints pages: a map and its furniture. Safe for use by one thread at a time. */
public final class PlatePainter {

    private static final int MOST_COLUMNS = 2;

    private final MapPainter painter;
    private final FurnitureSetter setter;

    public PlatePainter(Atlas atlas, Mosaic mosaic) {
        painter = new MapPainter(atlas, mosaic);
        setter = new FurnitureSetter(atlas);
    }

    /** Divides the page; a legend too long for one column gets two. */
    public Plate layOut(View view, Scene scene, PictureSize page) {
        PageFormat format = new PageFormat(page, 1);
        MapLayout map = painter.layOut(view, scene, inner(format));
        return setter.hasRoom(map.legend(), format)
                ? new Plate(map, setter.set(map, format))
                : layOut(view, scene, new PageFormat(page, MOST_COLUMNS), UnaryOperator.identity());
    }

    /**
     * The same with a given legend: that of all frames of a film ({@link MapSet#legendOf}), so that
     * neither its lines nor the map move from one frame to the next.
     */
    public Plate layOut(View view, Scene scene, PictureSize page, Legend legend) {
        PageFormat format = new PageFormat(page, 1);
        boolean hasRoom = setter.hasRoom(legend, format);
        return layOut(
                view,
                scene,
                hasRoom ? format : new PageFormat(page, MOST_COLUMNS),
                map -> map.withLegend(legend));
    }

    private Plate layOut(
            View view, Scene scene, PageFormat format, UnaryOperator<MapLayout> change) {
        MapLayout map = change.apply(painter.layOut(view, scene, inner(format)));
        return new Plate(map, setter.set(map, format));
    }

    /** The legend of a page with as much map as it may have: in one column. */
    public Legend legend(View view, Scene scene, PictureSize page) {
        return painter.layOut(view, scene, inner(new PageFormat(page, 1))).legend();
    }

    private static PictureSize inner(PageFormat format) {
        Rectangle2D frame = format.map();
        return new PictureSize(
                (int) Math.max(1, frame.getWidth()),
                (int) Math.max(1, frame.getHeight()),
                format.page().scale());
    }

    /**
     * Draws a page.
     *
     * @param graphics its units are device pixels of the page
     */
    public void paint(Plate plate, Graphics2D graphics) {
        PictureSize page = plate.furniture().page();
        Palette palette = Palette.of(plate.map().content().view().theme());
        Graphics2D own = (Graphics2D) graphics.create();
        own.setColor(palette.paper());
        own.fillRect(0, 0, page.deviceWidth(), page.deviceHeight());
        painter.paintInto(plate.map(), plate.furniture().frames().getFirst(), own);
        MapPainter.prepare(own, page);
        new FurniturePainter(palette).paint(own, plate.furniture());
        own.dispose();
    }
}
