package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.Mosaic;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

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
        for (int columns = 1; ; columns++) {
            PageFormat format = new PageFormat(page, columns);
            Rectangle2D frame = format.map();
            PictureSize inner =
                    new PictureSize(
                            (int) Math.max(1, frame.getWidth()),
                            (int) Math.max(1, frame.getHeight()),
                            page.scale());
            MapLayout map = painter.layOut(view, scene, inner);
            if (columns == MOST_COLUMNS || setter.hasRoom(map.legend(), format)) {
                return new Plate(map, setter.set(map, format));
            }
        }
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
        PictureSize page = plate.furniture().page();
        Palette palette = Palette.of(plate.map().content().view().theme());
        FurniturePainter furniture = new FurniturePainter(palette);
        canvas.draw(PageLayer.PAPER, graphics -> furniture.paper(graphics, page));
        painter.paintInto(plate.map(), plate.furniture().frames().getFirst(), canvas);
        furniture.paint(MapPainter.prepared(canvas, page), plate.furniture());
    }
}
