package org.plazaatlas.lesson.handout.page;

import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.State;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes flash cards as upright A4 pages (PDF), to be printed on both sides and cut out: a page of
 * fronts, then the page of their backs, mirrored so that each lies behind its front.
 */
final class CardPages {

    private static final Page PAGE = PagePreset.A4_PORTRAIT_150.page();
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final double MARGIN = 30;
    private static final double HEAD = 20;
    private static final double WIDTH = (PAGE.size().width() - 2 * MARGIN) / COLUMNS;
    private static final double HEIGHT = (PAGE.size().height() - 2 * MARGIN - HEAD) / ROWS;
    private static final double PADDING = 18;
    private static final double ABOVE_SHAPE = 4.5 * PADDING;
    private static final double LARGEST = 17;
    private static final double SMALLEST = 8.5;

    /** How far islands may lie off, as a share of the size of the land. */
    private static final double NEAR = 0.1;

    private static final Color LAND = new Color(0xD8D2C6);

    private final LessonSheets sheets;
    private final Words words;
    private final List<FlashCard> cards;

    CardPages(LessonSheets sheets) {
        this.sheets = sheets;
        words = sheets.texts().words();
        cards = new CardSet(sheets.maps().history().atlas(), sheets.language()).of(sheets.lesson());
    }

    void write(OutputStream out) throws IOException {
        try (PdfPages pages = new PdfPages(sheets.text())) {
            for (int first = 0; first < Math.max(1, cards.size()); first += COLUMNS * ROWS) {
                List<FlashCard> onPage =
                        cards.subList(first, Math.min(cards.size(), first + COLUMNS * ROWS));
                addFronts(pages, onPage);
                addBacks(pages, onPage);
            }
            pages.write(sheets.carried(), out);
        }
    }

    private void addFronts(PdfPages pages, List<FlashCard> onPage) throws IOException {
        PageComposition page = headed("cards.fronts");
        for (int i = 0; i < onPage.size(); i++) {
            FlashCard card = onPage.get(i);
            double x = MARGIN + i % COLUMNS * WIDTH;
            double y = top(i);
            addText(page, card, Side.FRONT, x, y);
            card.shape().ifPresent(state -> addShape(page, state, x, y));
            addCuttingLines(page, x, y);
        }
        pages.add(page.sheet(sheets.text(), sheets.carried()));
    }

    private void addBacks(PdfPages pages, List<FlashCard> onPage) throws IOException {
        PageComposition page = headed("cards.backs");
        for (int i = 0; i < onPage.size(); i++) {
            FlashCard card = onPage.get(i);
            double x = MARGIN + (COLUMNS - 1 - i % COLUMNS) * WIDTH;
            addText(page, card, Side.BACK, x, top(i));
            addCuttingLines(page, x, top(i));
        }
        pages.add(page.sheet(sheets.text(), sheets.carried()));
    }

    private PageComposition headed(String key) {
        PageComposition page = new PageComposition(PAGE, PaperType.PAPER);
        ColumnSetter setter = new ColumnSetter(PAGE.size().width() - 2 * MARGIN, 11);
        String title = words.get(key, sheets.text().title());
        setter.paragraph(title, PaperType.quiet(11)).draw(page, MARGIN, MARGIN / 2);
        return page;
    }

    private static double top(int card) {
        return MARGIN + HEAD + Math.floorDiv(card, COLUMNS) * HEIGHT;
    }

    /** Adds the text of a side in the largest type that fits it; nothing is ever cut. */
    private static void addText(PageComposition page, FlashCard card, Side side, double x, double y)
            throws CardTextException {
        double room = side.room(card);
        for (double size = LARGEST; size >= SMALLEST; size -= 0.5) {
            BlockColumn text = side.text(card, new ColumnSetter(WIDTH - 2 * PADDING, size));
            if (text.height() <= room) {
                text.draw(page, x + PADDING, y + PADDING / 2);
                return;
            }
        }
        throw new CardTextException(card);
    }

    /** The sides of a card: each has its kind in small type, and below it what it asks or says. */
    private enum Side {
        FRONT {
            @Override
            double room(FlashCard card) {
                return card.shape().isPresent() ? ABOVE_SHAPE - PADDING / 2 : HEIGHT - PADDING;
            }

            @Override
            BlockColumn text(FlashCard card, ColumnSetter setter) {
                return column(
                        setter.quiet(card.kind()),
                        setter.paragraph(card.front(), PaperType.bold(setter.size())));
            }
        },
        BACK {
            @Override
            double room(FlashCard card) {
                return HEIGHT - PADDING;
            }

            @Override
            BlockColumn text(FlashCard card, ColumnSetter setter) {
                return column(
                        setter.quiet(card.kind()),
                        setter.paragraph(card.back(), PaperType.bold(setter.size())),
                        setter.paragraph(card.more()));
            }
        };

        abstract double room(FlashCard card);

        abstract BlockColumn text(FlashCard card, ColumnSetter setter);

        private static BlockColumn column(TextBlock... blocks) {
            return new BlockColumn(List.of(blocks));
        }
    }

    private void addShape(PageComposition page, State state, double x, double y) {
        Rectangle2D room =
                new Rectangle2D.Double(
                        x + PADDING,
                        y + ABOVE_SHAPE,
                        WIDTH - 2 * PADDING,
                        HEIGHT - ABOVE_SHAPE - PADDING);
        Shape outline = outline(state, room);
        page.within(ReadingRole.FIGURE, words.get("cards.shape"), () -> page.fill(outline, LAND));
    }

    /** The outline of a state, as large as a place has room for. */
    private static Shape outline(State state, Rectangle2D room) {
        Geometry main = mainland(state);
        Envelope all = main.getEnvelopeInternal();
        double scale =
                Math.min(room.getWidth() / all.getWidth(), room.getHeight() / all.getHeight());
        double left = room.getCenterX() - scale * all.getWidth() / 2;
        double top = room.getCenterY() - scale * all.getHeight() / 2;
        ShapeWriter writer =
                new ShapeWriter(
                        (from, to) ->
                                to.setLocation(
                                        left + scale * (from.x - all.getMinX()),
                                        top + scale * (all.getMaxY() - from.y)));
        return writer.toShape(main);
    }

    /** A state without islands far off, beside which it would be a dot. */
    private static Geometry mainland(State state) {
        List<Geometry> parts = parts(state.outline());
        Geometry largest = Collections.max(parts, Comparator.comparingDouble(Geometry::getArea));
        Envelope near = largest.getEnvelopeInternal();
        near.expandBy(NEAR * near.getDiameter());
        return largest.getFactory()
                .buildGeometry(
                        parts.stream()
                                .filter(part -> near.contains(part.getEnvelopeInternal()))
                                .toList());
    }

    private static List<Geometry> parts(Geometry outline) {
        return IntStream.range(0, outline.getNumGeometries())
                .mapToObj(outline::getGeometryN)
                .toList();
    }

    private static void addCuttingLines(PageComposition page, double x, double y) {
        for (double at : new double[] {y, y + HEIGHT}) {
            page.fill(new Rectangle2D.Double(x, at, WIDTH, 0.6), PaperType.RULE);
        }
        for (double at : new double[] {x, x + WIDTH}) {
            page.fill(new Rectangle2D.Double(at, y, 0.6, HEIGHT), PaperType.RULE);
        }
    }
}
