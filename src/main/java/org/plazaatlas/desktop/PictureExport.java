package org.plazaatlas.desktop;

import org.plazaatlas.cartography.MapPainter;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** TEMPORARY until briefing.PictureExport lands. */
final class PictureExport {
    static void write(History history, View view, PictureSize size, Path file) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new MapPainter(history.atlas(), history.mosaic())
                .paint(view, history.at(view.date()), size, g);
        ImageIO.write(image, "png", file.toFile());
    }
}
