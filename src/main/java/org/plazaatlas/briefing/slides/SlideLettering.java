package org.plazaatlas.briefing.slides;

import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.plazaatlas.briefing.sheet.SlideText;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.typesetting.PrintableText;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sets the texts of a page in boxes of a slide, in the place and type style that they have on the
 * page.
 */
record SlideLettering(Page page, String languageTag) {

    private static final Set<TextRole> LONG =
            EnumSet.of(TextRole.TITLE, TextRole.SUBTITLE, TextRole.BODY, TextRole.SOURCES);

    double points(double logicalPixels) {
        return page.points(logicalPixels);
    }

    Rectangle2D points(Rectangle2D box) {
        return new Rectangle2D.Double(
                points(box.getX()),
                points(box.getY()),
                points(box.getWidth()),
                points(box.getHeight()));
    }

    /**
     * Fills a box. Line breaks stay as on the page, except in paragraphs, which an editor may break
     * anew; if another font is wider, long texts wrap.
     *
     * @param room how wide the box may be, in logical pixels
     */
    void fill(XSLFTextShape shape, SlideText text, double room) {
        boolean isLong = LONG.contains(text.role());
        Rectangle2D box = text.box();
        double width = isLong ? Math.max(room, box.getWidth()) : box.getWidth();
        shape.setAnchor(
                points(new Rectangle2D.Double(box.getX(), box.getY(), width, box.getHeight())));
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setWordWrap(isLong);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.clearText();
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(alignment(text));
        paragraph.setLineSpacing(text.spacingPercent());
        if (text.role() == TextRole.BODY) {
            add(paragraph, text.text(), text.first());
            return;
        }
        for (int i = 0; i < text.lines().size(); i++) {
            if (i > 0) {
                paragraph.addLineBreak();
            }
            add(paragraph, text.lines().get(i).text(), text.lines().get(i));
        }
    }

    private void add(XSLFTextParagraph paragraph, String words, PageText styled) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(PrintableText.of(words));
        style(run, styled);
    }

    /** Aligns a text so that it grows away from the edge of the page at which it is. */
    private TextAlign alignment(SlideText text) {
        return switch (text.role()) {
            case HANDLING -> TextAlign.CENTER;
            case DATE ->
                    text.box().getCenterX() > page.size().width() / 2.0
                            ? TextAlign.RIGHT
                            : TextAlign.LEFT;
            default -> TextAlign.LEFT;
        };
    }

    private void style(XSLFTextRun run, PageText line) {
        run.setFontFamily(SlideFont.FAMILY);
        run.setFontSize(points(line.sizePixels()));
        run.setBold(line.bold());
        double spacing =
                SlideFont.spacing(
                        line.text(), line.bold(), line.sizePixels(), line.bounds().getWidth());
        run.setCharacterSpacing(Math.rint(100 * points(spacing)) / 100);
        run.setFontColor(line.colour());
        speak(run, languageTag);
    }

    /** Sets the language of a text, for screen readers and spell checkers. */
    static void speak(XSLFTextRun run, String languageTag) {
        if (run.getXmlObject() instanceof CTRegularTextRun text) {
            (text.isSetRPr() ? text.getRPr() : text.addNewRPr()).setLang(languageTag);
        }
    }
}
