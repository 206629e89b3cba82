package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.PlatePainter;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Paints whole pages, all of one size, as opaque RGB. For one thread at a time. */
@FunctionalInterface
public interface PagePainter {

    BufferedImage paint(View view);

    /**
     * Paints plates: map, legend, date, sources.
     *
     * @param scenes may be shared by several painters
     */
    static PagePainter ofPlates(History history, Scenes scenes, PictureSize size) {
        PlatePainter painter = new PlatePainter(history.atlas(), history.mosaic());
        return view -> {
            BufferedImage page =
                    new BufferedImage(
                            size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = page.createGraphics();
            painter.paint(painter.layOut(view, scenes.of(view), size), graphics);
            graphics.dispose();
            return page;
        };
    }
}
