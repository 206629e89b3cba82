package org.plazaatlas.lesson.handout;

import static java.util.stream.Collectors.joining;

import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.pointing.MarkPlacer;
import org.plazaatlas.lesson.pointing.PlacedMark;
import org.plazaatlas.lesson.pointing.PointingPainter;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
                    .without(PagePart.TITLE, PagePart.SUBTITLE);

    private final History history;
    private final Scenes scenes;
    private final PlatePainter plates;
    private final PageExport pages;

    StepPictures(History history) {
        this.history = history;
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
        return new StepPicture(pngs, WIDTH, HEIGHT, text + pointed(step.marks(), language));
    }

    private BufferedImage image(Plate plate, List<PointingMark> marks) {
        Page page = plate.page();
        BufferedImage image =
                new BufferedImage(
                        page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        plates.paint(plate, (Graphics2D) graphics.create());
        point(plate, marks, graphics);
        graphics.dispose();
        return image;
    }

    private void point(Plate plate, List<PointingMark> marks, Graphics2D graphics) {
        Rectangle2D frame = plate.frames().getFirst();
        plate.page().size().prepare(graphics);
        graphics.clip(frame);
        graphics.translate(frame.getX(), frame.getY());
        PointingPainter painter = new PointingPainter(plate.view().theme(), 1);
        for (PlacedMark mark :
                MarkPlacer.place(
                        marks,
                        history.atlas(),
                        plate.map().viewport(),
                        plate.view().language(),
                        1,
                        plate.map().writing())) {
            painter.paint(graphics, mark);
        }
    }

    /** The words of the marks, for those who cannot see them. */
    private static String pointed(List<PointingMark> marks, Language language) {
        String labels =
                marks.stream()
                        .map(mark -> mark.label().in(language))
                        .filter(label -> !label.isBlank())
                        .collect(joining("; "));
        return labels.isEmpty()
                ? ""
                : " " + Words.of(StepPictures.class, language).get("handout.pointed", labels);
    }
}
