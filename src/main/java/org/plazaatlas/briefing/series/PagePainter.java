package org.plazaatlas.briefing.series;

import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;

/** Paints whole pages, all of one size, as opaque RGB. For one thread at a time. */
@FunctionalInterface
public interface PagePainter {

    BufferedImage paint(View view);

    /**
     * Paints plates of one design.
     *
     * @param scenes may be shared by several painters
     */
    static PagePainter ofPlates(History history, Scenes scenes, PlateDesign design) {
        PlatePainter painter = new PlatePainter(history.atlas(), history.mosaic());
        return view -> page(painter, painter.layOut(view, scenes.of(view), design));
    }

    /**
     * Paints the frames of a film: plates with one legend for all of them, so that neither its
     * lines nor the map move, and a bar with date and time. Each frame has its own source line.
     *
     * @param views of the film, at least one; the legend is made from them when the first page is
     *     painted, on its thread
     */
    static Supplier<PagePainter> ofFilm(
            History history, Scenes scenes, PlateDesign design, List<View> views) {
        FilmPages pages = new FilmPages(history, scenes, design, views);
        return () -> {
            PictureExport export = new PictureExport(history);
            return view -> pages.of(view, export).image();
        };
    }

    private static BufferedImage page(PlatePainter painter, Plate plate) {
        Page page = plate.page();
        BufferedImage image =
                new BufferedImage(
                        page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painter.paint(plate, graphics);
        graphics.dispose();
        return image;
    }
}
