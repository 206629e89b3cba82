package org.plazaatlas.briefing.slides;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeContainer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Fills a slide with the parts of a page. */
final class SlideWriter {

    /** Leaves room for notes, fonts and views in a file of two megabytes. */
    private static final long MOST_SHAPE_BYTES = 1_800_000;

    private final XSLFSlide slide;
    private final XMLSlideShow show;
    private final Sheet sheet;
    private final List<SlideText> texts;
    private final SlideLettering lettering;
    private final SlideGroups groups;
    private final Words words;

    /**
     * @param slide with a placeholder for the title, and nothing else
     * @param groups of the deck
     */
    SlideWriter(XSLFSlide slide, Sheet sheet, SlideGroups groups) {
        this.slide = slide;
        this.groups = groups;
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
        if (sheet.parts().mapIsPicture() || !addShapes()) {
            addPictures(SlidePicture.ALL);
            boxes(_ -> true).forEach(text -> addBox(slide, text));
        }
        SlideNotes.add(slide, sheet);
    }

    /**
     * Adds everything that is drawn as shapes.
     *
     * @return false if they would make the file too large; nothing is added then
     */
    private boolean addShapes() throws IOException {
        SlideShapes shapes = SlideShapes.of(sheet);
        List<String> maps = shapes.maps();
        if (SlideShapes.compressedBytes(maps) > MOST_SHAPE_BYTES) {
            return false;
        }
        addGroups(tree(), maps);
        for (PageLayer layer : List.of(PageLayer.FRAMES, PageLayer.PANELS)) {
            addGroups(tree(), shapes.around(layer, _ -> words.of(layer)));
        }
        boolean hasLegend = !maps.isEmpty() && boxes(SlideWriter::isOfLegend).findAny().isPresent();
        if (hasLegend) {
            addLegend(shapes);
        } else {
            addGroups(tree(), shapes.around(PageLayer.SIGNS, this::alternative));
        }
        addGroups(tree(), shapes.around(PageLayer.SCALE_BAR, _ -> words.of(PageLayer.SCALE_BAR)));
        addPictures(List.of(PageLayer.LOGO));
        boxes(text -> !(hasLegend && isOfLegend(text))).forEach(text -> addBox(slide, text));
        return true;
    }

    /** The legend as one group: its signs, each a group of its own, and their texts. */
    private void addLegend(SlideShapes shapes) {
        XSLFGroupShape legend = slide.createGroup();
        CTGroupShape xml = (CTGroupShape) legend.getXmlObject();
        xml.getNvGrpSpPr().getCNvPr().setName(words.of(TextRole.LEGEND));
        Rectangle2D bounds =
                Stream.concat(
                                boxes(SlideWriter::isOfLegend).map(SlideText::box),
                                sheet.parts().places(PageLayer.SIGNS).stream())
                        .reduce(Rectangle2D::createUnion)
                        .orElseThrow();
        legend.setAnchor(lettering.points(bounds));
        legend.setInteriorAnchor(lettering.points(bounds));
        addGroups(xml, shapes.around(PageLayer.SIGNS, this::alternative));
        boxes(SlideWriter::isOfLegend).forEach(text -> addBox(legend, text));
    }

    private static boolean isOfLegend(SlideText text) {
        return text.role() == TextRole.LEGEND || text.role() == TextRole.LEGEND_HEADING;
    }

    private Stream<SlideText> boxes(Predicate<SlideText> chosen) {
        return texts.stream().filter(text -> text.role() != TextRole.TITLE).filter(chosen);
    }

    private CTGroupShape tree() {
        return slide.getXmlObject().getCSld().getSpTree();
    }

    private void addGroups(CTGroupShape parent, List<String> contents) {
        contents.forEach(content -> groups.add(parent, content));
    }

    private void addPictures(List<PageLayer> layers) throws IOException {
        for (SlidePicture picture : SlidePicture.of(sheet, layers)) {
            add(picture);
        }
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
    private void addBox(ShapeContainer<?, ?> parent, SlideText text) {
        XSLFTextBox box = (XSLFTextBox) parent.createTextBox();
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
        properties.setDescr(
                map
                        ? sheet.text().description()
                        : picture.layer() == PageLayer.SIGNS
                                ? alternative(picture.bounds())
                                : words.of(picture.layer()));
    }

    /** The alternative text of a sign: the text next to it. */
    private String alternative(Rectangle2D sign) {
        double middle = sign.getCenterY();
        return texts.stream()
                .filter(text -> text.role() == TextRole.LEGEND)
                .filter(text -> text.box().getX() >= sign.getMaxX() - 2)
                .filter(text -> text.firstLineHas(middle))
                .min(Comparator.comparingDouble(text -> text.box().getX()))
                .map(SlideText::text)
                .orElseGet(() -> words.of(PageLayer.SIGNS));
    }
}
