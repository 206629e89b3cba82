package org.plazaatlas.desktop.briefing;

import org.plazaatlas.cartography.page.MultiplesPlatePainter;
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

/**
 * Lays out and paints plates for the preview. It uses the layout of the export and only paints it
 * smaller, so that the preview cannot differ from the file. For one thread at a time, as the
 * painters are.
 */
final class PreviewWork {

    private final History history;
    private final Scenes scenes;
    private final PlatePainter single;
    private final MultiplesPlatePainter several;

    PreviewWork(History history, Scenes scenes) {
        this.history = history;
        this.scenes = scenes;
        single = new PlatePainter(history.atlas(), history.mosaic());
        several = new MultiplesPlatePainter(history.atlas(), history.mosaic());
    }

    PlatePreview answer(PreviewQuestion question) {
        List<View> views = question.arrangement().page(question.view(), history);
        Plate plate = plate(views, question.design());
        Page page = plate.page();
        double factor =
                Math.min(
                        1,
                        Math.min(
                                question.roomWidth() / (double) page.widthPixels(),
                                question.roomHeight() / (double) page.heightPixels()));
        BufferedImage image = image(plate, factor, views.size() > 1);
        return new PlatePreview(plate, image);
    }

    private Plate plate(List<View> views, PlateDesign design) {
        View first = views.getFirst();
        return views.size() == 1
                ? single.layOut(first, scenes.of(first), design)
                : several.layOut(views, scenes::of, design);
    }

    private BufferedImage image(Plate plate, double factor, boolean many) {
        Page page = plate.page();
        BufferedImage image =
                new BufferedImage(
                        (int) Math.max(1, Math.round(page.widthPixels() * factor)),
                        (int) Math.max(1, Math.round(page.heightPixels() * factor)),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(
                image.getWidth() / (double) page.widthPixels(),
                image.getHeight() / (double) page.heightPixels());
        if (many) {
            several.paint(plate, graphics);
        } else {
            single.paint(plate, graphics);
        }
        graphics.dispose();
        return image;
    }
}
