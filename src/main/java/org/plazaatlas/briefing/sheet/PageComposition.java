package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.PageLayer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A page put together from texts, shapes and a picture, such as a list of contents; all lengths in
 * logical pixels of the page. Contents that are added {@link #within} a part are read out as this
 * part, in the order in which they are added; contents outside any part are decoration.
 */
public final class PageComposition {

    private record Line(TextRole role, TypeStyle type, String text, double x, double baseline) {

        PageText onPage() {
            double size = type.sizePixels();
            Rectangle2D bounds =
                    new Rectangle2D.Double(
                            x, baseline - 0.73 * size, type.width(text), 0.95 * size);
            return new PageText(role, text, bounds, baseline, size, type.isBold(), type.colour());
        }
    }

    private record Shapes(Rectangle2D bounds, Consumer<Graphics2D> drawing) {

        Shapes and(Shapes other) {
            return new Shapes(bounds.createUnion(other.bounds), drawing.andThen(other.drawing));
        }
    }

    private final Page page;
    private final Color paper;
    private final List<Line> lines = new ArrayList<>();
    private final List<Shapes> signs = new ArrayList<>();
    private final List<SheetContent> whole = new ArrayList<>();
    private final Optional<Sheet> picture;
    private List<SheetContent> open = whole;

    public PageComposition(Page page, Color paper) {
        this(page, paper, Optional.empty());
    }

    private PageComposition(Page page, Color paper, Optional<Sheet> picture) {
        this.page = page;
        this.paper = paper;
        this.picture = picture;
    }

    /**
     * A page on top of another one, which is drawn in the upper left corner, without its
     * background.
     *
     * @param picture the other page, of the same scale
     */
    public static PageComposition over(Sheet picture, Page page, Color paper) {
        return new PageComposition(page, paper, Optional.of(picture));
    }

    public Page page() {
        return page;
    }

    /** Adds a part of the page, with everything that the content adds. */
    public void within(ReadingRole tag, Runnable content) {
        within(tag, "", Optional.empty(), content);
    }

    /**
     * Adds a part with other words to be read out.
     *
     * @param words for a figure, or instead of a sign
     */
    public void within(ReadingRole tag, String words, Runnable content) {
        within(tag, words, Optional.empty(), content);
    }

    /** Adds a link that leads outside the document. */
    public void link(String address, Runnable content) {
        within(ReadingRole.LINK, "", Optional.of(address), content);
    }

    private void within(ReadingRole tag, String words, Optional<String> address, Runnable content) {
        List<SheetContent> around = open;
        open = new ArrayList<>();
        content.run();
        if (!open.isEmpty()) {
            around.add(new SheetElement(tag, words, address, open));
        }
        open = around;
    }

    /** Adds a line of text. */
    public void add(TextRole role, TypeStyle type, String text, double x, double baseline) {
        if (!text.isBlank()) {
            read(new SheetContent.Line(textsOfPicture().size() + lines.size()));
            lines.add(new Line(role, type, text, x, baseline));
        }
    }

    /** Contents outside any part are not read out. */
    private void read(SheetContent content) {
        if (open != whole) {
            open.add(content);
        }
    }

    /** Adds a filled shape. */
    public void fill(Shape shape, Color colour) {
        sign(
                shape.getBounds2D(),
                graphics -> {
                    graphics.setColor(colour);
                    graphics.fill(shape);
                });
    }

    /** Adds a sign; consecutive signs in one part become one. */
    public void sign(Rectangle2D bounds, Consumer<Graphics2D> drawing) {
        Shapes sign = new Shapes(bounds, drawing);
        if (open != whole && !open.isEmpty() && open.getLast() instanceof SheetContent.Sign) {
            sign = signs.removeLast().and(sign);
            open.removeLast();
        }
        read(new SheetContent.Sign(signsOfPicture() + signs.size(), sign.bounds()));
        signs.add(sign);
    }

    /** Adds the other page to the reading order; without this call it is decoration. */
    public void addPicture() {
        picture.ifPresent(sheet -> open.addAll(sheet.parts().reading().contents()));
    }

    private List<PageText> textsOfPicture() {
        return picture.map(sheet -> sheet.parts().texts()).orElse(List.of());
    }

    private int signsOfPicture() {
        return picture.map(sheet -> sheet.parts().places(PageLayer.SIGNS).size()).orElse(0);
    }

    /** The finished page. */
    public Sheet sheet(SheetText text, EmbeddedViews carried) {
        return sheet(text, SheetNotes.NONE, carried);
    }

    /** The finished page with notes. */
    public Sheet sheet(SheetText text, SheetNotes notes, EmbeddedViews carried) {
        return new Sheet(page, this::draw, text, parts(), () -> notes, carried);
    }

    private SheetParts parts() {
        List<PageText> texts = new ArrayList<>(textsOfPicture());
        lines.stream().map(Line::onPage).forEach(texts::add);
        return new SheetParts(
                texts,
                picture.map(sheet -> sheet.parts().places()).orElse(Map.of()),
                SheetElement.of(ReadingRole.SECTION, whole),
                picture.map(sheet -> sheet.parts().names()).orElse(PartNames.NONE),
                picture.map(sheet -> sheet.parts().mapIsPicture()).orElse(false));
    }

    private void draw(LayerCanvas canvas) {
        canvas.draw(
                PageLayer.PAPER,
                graphics -> {
                    graphics.setColor(paper);
                    graphics.fillRect(0, 0, page.widthPixels(), page.heightPixels());
                });
        picture.ifPresent(sheet -> sheet.drawing().accept(withoutPaper(canvas)));
        canvas.drawPieces(
                PageLayer.SIGNS, this::prepare, signs.stream().map(Shapes::drawing).toList());
        canvas.drawPieces(
                PageLayer.LETTERING,
                this::prepare,
                lines.stream()
                        .<Consumer<Graphics2D>>map(
                                l -> g -> l.type().draw(g, l.text(), l.x(), l.baseline()))
                        .toList());
    }

    private static LayerCanvas withoutPaper(LayerCanvas canvas) {
        return new LayerCanvas() {
            @Override
            public void draw(PageLayer layer, Consumer<Graphics2D> drawing) {
                if (layer != PageLayer.PAPER) {
                    canvas.draw(layer, drawing);
                }
            }

            @Override
            public void drawPieces(
                    PageLayer layer,
                    Consumer<Graphics2D> setting,
                    List<Consumer<Graphics2D>> pieces) {
                canvas.drawPieces(layer, setting, pieces);
            }
        };
    }

    private void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(page.scale(), page.scale());
    }
}
