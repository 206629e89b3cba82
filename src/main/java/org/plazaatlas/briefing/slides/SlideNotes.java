package org.plazaatlas.briefing.slides;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetNotes;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.Page;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the speaker notes of a slide: what the author of the view wrote, its description, its
 * sources in full, and the claims that it shows.
 */
final class SlideNotes {

    private static final double POINTS = 9;

    // Pages of notes are portrait, 7.5 by 10 inches; those of the library's master are landscape.
    private static final double MARGIN = 36;
    private static final double WIDTH = 540 - 2 * MARGIN;
    private static final double HEIGHT = 720 - MARGIN;
    private static final double HALF_PAGE = 320;

    private final XSLFTextShape body;
    private final SheetText text;

    private SlideNotes(XSLFTextShape body, SheetText text) {
        this.body = body;
        this.text = text;
    }

    static void add(XSLFSlide slide, Sheet sheet) {
        XSLFNotes notes = slide.getSlideShow().getNotesSlide(slide);
        Page page = sheet.page();
        double pictureHeight =
                Math.min(HALF_PAGE, WIDTH * page.heightPoints() / page.widthPoints());
        double pictureWidth = pictureHeight * page.widthPoints() / page.heightPoints();
        placeholder(notes, Placeholder.SLIDE_IMAGE)
                .setAnchor(
                        new Rectangle2D.Double(
                                MARGIN + (WIDTH - pictureWidth) / 2,
                                MARGIN,
                                pictureWidth,
                                pictureHeight));
        XSLFTextShape body = placeholder(notes, Placeholder.BODY);
        double top = 2 * MARGIN + pictureHeight;
        body.setAnchor(new Rectangle2D.Double(MARGIN, top, WIDTH, HEIGHT - top));
        body.clearText();
        new SlideNotes(body, sheet.text()).write(sheet.notes().get());
        keepOnly(notes, EnumSet.of(Placeholder.SLIDE_IMAGE, Placeholder.BODY));
    }

    /**
     * Removes the placeholders of all other kinds. The library copies the fields of the master,
     * such as the number of the slide, as runs with attributes that the schema does not allow
     * there, and some programs would offer to repair the file. Afterwards, the placeholders can no
     * longer be looked up.
     */
    private static void keepOnly(XSLFNotes notes, Set<Placeholder> kinds) {
        Arrays.stream(notes.getPlaceholders())
                .filter(shape -> !kinds.contains(shape.getTextType()))
                .forEach(notes::removeShape);
    }

    private static XSLFTextShape placeholder(XSLFNotes notes, Placeholder kind) {
        return Arrays.stream(notes.getPlaceholders())
                .filter(shape -> shape.getTextType() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void write(SheetNotes notes) {
        notes.remark().lines().forEach(line -> add(line, false));
        add(text.description(), false);
        add("notes.sources", notes.sources());
        add("notes.claims", notes.claims());
    }

    private void add(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            add(BriefingWords.in(text.language()).get(heading, lines.size()), true);
            lines.forEach(line -> add(line, false));
        }
    }

    private void add(String line, boolean bold) {
        XSLFTextRun run = body.addNewTextParagraph().addNewTextRun();
        run.setText(line);
        run.setBold(bold);
        run.setFontSize(POINTS);
        SlideLettering.speak(run, text.languageTag());
    }
}
