package org.plazaatlas.briefing.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.DocumentPages;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.store.file.ReproducibleZip;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes pages as slides (PPTX): title, legend and sources as text boxes, the map and the signs as
 * groups of named shapes or as pictures, sources and claims as notes. The same pages give the same
 * bytes.
 */
public final class Slides implements DocumentPages {

    private static final double EMU_PER_POINT = 12_700;

    private final XMLSlideShow show = new XMLSlideShow();
    private final SlideGroups groups = new SlideGroups();
    private final Page page;
    private final SheetText text;

    /**
     * @param page the size of all slides
     * @param text title, description and language of the document
     */
    public Slides(Page page, SheetText text) {
        this.page = page;
        this.text = text;
        setSize();
        setFonts();
        describe();
    }

    /**
     * Encodes a page and those that follow it.
     *
     * @throws IOException if a part of a page cannot be encoded
     */
    public static byte[] encode(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Slides slides = new Slides(sheet.page(), sheet.text())) {
            for (Sheet slide : sheet.all()) {
                slides.add(slide);
            }
            slides.write(sheet.carried(), bytes);
        }
        return bytes.toByteArray();
    }

    private void setSize() {
        CTSlideSize size = show.getCTPresentation().getSldSz();
        size.setCx((int) Math.round(page.widthPoints() * EMU_PER_POINT));
        size.setCy((int) Math.round(page.heightPoints() * EMU_PER_POINT));
        size.unsetType();
    }

    /** Sets the theme fonts, so that text that a briefer adds looks like the existing text. */
    private void setFonts() {
        CTFontScheme fonts = master().getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(SlideFont.FAMILY);
        fonts.getMinorFont().getLatin().setTypeface(SlideFont.FAMILY);
    }

    private XSLFSlideMaster master() {
        return show.getSlideMasters().getFirst();
    }

    private void describe() {
        var core = show.getProperties().getCoreProperties();
        core.setTitle(text.title());
        core.setDescription(text.description());
        core.getUnderlyingProperties().setLanguageProperty(text.languageTag());
        // The template of the library has its own author and dates.
        core.setCreator("Plaza Atlas");
        core.setLastModifiedByUser("Plaza Atlas");
        core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
        core.getUnderlyingProperties().setModifiedProperty(Optional.empty());
        CTProperties extended =
                show.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setApplication("Plaza Atlas");
        extended.unsetPresentationFormat();
    }

    /** Adds a slide; its page must have the size of all slides. */
    @Override
    public void add(Sheet sheet) throws IOException {
        new SlideWriter(slide(), sheet, groups).write();
    }

    /** Adds a slide without a bookmark, since programs list slides by their titles. */
    @Override
    public void add(Sheet sheet, String bookmark) throws IOException {
        add(sheet);
    }

    @Override
    public void link(int from, Page size, Rectangle2D place, int to) {
        XSLFSlide target = show.getSlides().get(to);
        Rectangle2D box = new SlideLettering(size, text.languageTag()).points(place);
        for (XSLFShape shape : show.getSlides().get(from).getShapes()) {
            if (shape instanceof XSLFTextBox words && box.contains(centre(words))) {
                words.createHyperlink().linkToSlide(target);
            }
        }
    }

    private static Point2D centre(XSLFTextBox words) {
        Rectangle2D box = words.getAnchor();
        return new Point2D.Double(box.getCenterX(), box.getCenterY());
    }

    private XSLFSlide slide() {
        return show.createSlide(master().getLayout(SlideLayout.TITLE_ONLY));
    }

    @Override
    public void write(EmbeddedViews carried, OutputStream out) throws IOException {
        try {
            PptxEmbedding.add(carried, show);
        } catch (InvalidFormatException e) {
            throw new IOException("the views cannot be put into the slides: " + e, e);
        }
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        show.write(dated);
        ReproducibleZip.copy(dated.toByteArray(), out, this::withGroups);
    }

    private InputStream withGroups(String part, InputStream content) throws IOException {
        return part.startsWith("ppt/slides/slide") ? groups.inPlace(content) : content;
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
