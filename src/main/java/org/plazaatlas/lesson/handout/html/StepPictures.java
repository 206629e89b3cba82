package org.plazaatlas.lesson.handout.html;

import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.pointing.PlateMarks;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the maps of steps, with legend and scale, and what the steps point at. Marks are drawn on
 * single maps only. For one thread at a time.
 */
final class StepPictures {

    private static final double SCALE = 1.25;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 800;
    private static final PlateDesign DESIGN =
            PlateDesign.of(
                            Page.ofPixels(
                                    (int) (WIDTH * SCALE),
                                    (int) (HEIGHT * SCALE),
                                    Page.LOGICAL_DPI * SCALE))
                    .withLegendPlace(LegendPlace.BELOW)
                    .withLegendRows(LegendRows.ALL.withMost(12))
                    .without(PagePart.TITLE, PagePart.SUBTITLE);

    private final Scenes scenes;
    private final PlatePainter plates;
    private final PageExport pages;
    private final PlateMarks marksOf;

    StepPictures(History history) {
        marksOf = new PlateMarks(history.atlas());
        scenes = new Scenes(history);
        plates = new PlatePainter(history.atlas(), history.mosaic());
        pages = new PageExport(history);
    }

    StepPicture of(LessonStep step, Language language) {
        Map<Theme, byte[]> pngs = new EnumMap<>(Theme.class);
        String text = "";
        for (Theme theme : Theme.values()) {
            View view = step.view().withLanguage(language).withTheme(theme);
            if (step.arrangement().equals(Arrangement.ONE_MAP)) {
                Plate plate = plates.layOut(view, scenes.of(view), DESIGN);
                pngs.put(theme, PalettePng.encode(image(plate, step.marks())));
                text = plate.alternativeText();
            } else {
                Sheet sheet = pages.sheet(view, step.arrangement(), DESIGN);
                pngs.put(theme, PalettePng.encode(sheet.image()));
                text = sheet.text().description();
            }
        }
        return new StepPicture(pngs, WIDTH, HEIGHT, withMarks(text, step, language));
    }

    private static String withMarks(String text, LessonStep step, Language language) {
        return (text + " " + PlateMarks.spoken(step.marks(), language)).strip();
    }

    private BufferedImage image(Plate plate, List<PointingMark> marks) {
        Page page = plate.page();
        BufferedImage image =
                new BufferedImage(
                        page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        plates.paint(plate, (Graphics2D) graphics.create());
        marksOf.paint(plate, marks, graphics);
        graphics.dispose();
        return image;
    }
}
