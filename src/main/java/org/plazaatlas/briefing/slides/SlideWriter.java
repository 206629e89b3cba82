package org.plazaatlas.briefing.slides;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SlideText;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Words;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fills a slide with the parts of a page. */
final class SlideWriter {

    private final XSLFSlide slide;
    private final XMLSlideShow show;
    private final Sheet sheet;
    private final List<SlideText> texts;
    private final SlideLettering lettering;
    private final Words words;

    /**
     * @param slide with a placeholder for the title, and nothing else
     */
    SlideWriter(XSLFSlide slide, Sheet sheet) {
        this.slide = slide;
        this.sheet = sheet;
        show = slide.getSlideShow();
        texts = SlideText.of(sheet.parts().texts());
        lettering = new SlideLettering(sheet.page(), sheet.text().languageTag());
        words = BriefingWords.in(sheet.text().language());
    }

    /**
     * @throws IOException if a picture cannot be encoded
     */
    void write() throws IOException {
        setGround(SlidePicture.paper(sheet));
        addTitle();
        for (SlidePicture picture : SlidePicture.of(sheet)) {
            add(picture);
        }
        texts.stream().filter(text -> text.role() != TextRole.TITLE).forEach(this::addBox);
        SlideNotes.add(slide, sheet);
    }

    private void setGround(Color paper) {
        CTBackgroundProperties ground = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        CTSRgbColor colour = ground.addNewSolidFill().addNewSrgbClr();
        colour.setVal(
                new byte[] {
                    (byte) paper.getRed(), (byte) paper.getGreen(), (byte) paper.getBlue()
                });
        ground.addNewEffectLst();
    }

    /** Puts the title in its placeholder, so that outlines and screen readers find it. */
    private void addTitle() {
        XSLFTextShape placeholder = slide.getPlaceholder(0);
        Optional<SlideText> title =
                texts.stream().filter(text -> text.role() == TextRole.TITLE).findFirst();
        if (title.isEmpty()) {
            slide.removeShape(placeholder);
            return;
        }
        giveOwnPlace(placeholder);
        lettering.fill(placeholder, title.get(), roomRightOf(title.get()));
    }

    /**
     * Gives a placeholder a place of its own; otherwise setting it would move the place that the
     * titles of all slides share.
     */
    private static void giveOwnPlace(XSLFTextShape placeholder) {
        ((CTShape) placeholder.getXmlObject()).getSpPr().addNewXfrm();
    }

    /**
     * Adds a text box, named after its content, since programs list the objects of a slide by name.
     */
    private void addBox(SlideText text) {
        XSLFTextBox box = slide.createTextBox();
        ((CTShape) box.getXmlObject()).getNvSpPr().getCNvPr().setName(words.of(text.role()));
        lettering.fill(box, text, roomRightOf(text));
    }

    /**
     * The width to which a text may grow before it meets the next text or the margin, in logical
     * pixels.
     */
    private double roomRightOf(SlideText text) {
        Rectangle2D box = text.box();
        double edge = sheet.page().size().width() - text.first().sizePixels();
        return texts.stream()
                        .map(SlideText::box)
                        .filter(other -> other.getX() >= box.getMaxX())
                        .filter(o -> o.getMinY() < box.getMaxY() && o.getMaxY() > box.getMinY())
                        .mapToDouble(other -> other.getX() - text.first().sizePixels() / 2)
                        .min()
                        .orElse(edge)
                - box.getX();
    }

    private void add(SlidePicture picture) throws IOException {
        XSLFPictureShape shape =
                slide.createPicture(show.addPicture(picture.png(), PictureType.PNG));
        shape.setAnchor(lettering.points(picture.bounds()));
        CTNonVisualDrawingProps properties =
                ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        boolean map = picture.layer() == PageLayer.FRAMES;
        properties.setName(map ? words.get("slide.map") : words.of(picture.layer()));
        properties.setDescr(map ? sheet.text().description() : alternative(picture));
    }

    /** The alternative text of a picture other than the map; for a sign, the text next to it. */
    private String alternative(SlidePicture picture) {
        double middle = picture.bounds().getCenterY();
        return texts.stream()
                .filter(_ -> picture.layer() == PageLayer.SIGNS)
                .filter(text -> text.role() == TextRole.LEGEND)
                .filter(text -> text.box().getX() >= picture.bounds().getMaxX() - 2)
                .filter(text -> text.firstLineHas(middle))
                .min(Comparator.comparingDouble(text -> text.box().getX()))
                .map(SlideText::text)
                .orElseGet(() -> words.of(picture.layer()));
    }
}
