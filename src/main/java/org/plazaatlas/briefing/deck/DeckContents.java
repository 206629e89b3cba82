package org.plazaatlas.briefing.deck;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.series.SeriesPiece;
import org.plazaatlas.briefing.sheet.DocumentPages;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.language.Words;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The list of contents of a deck, on as many pages as it takes; all lengths in logical pixels of
 * the page. A short list on a large page says of each picture what it says.
 */
final class DeckContents {

    private static final double MARGIN = 28;
    private static final double TITLE_BASELINE = MARGIN + 20;
    private static final double SUBTITLE_BASELINE = TITLE_BASELINE + 24;
    private static final double FIRST_ROW = SUBTITLE_BASELINE + 22;
    private static final double ROW = 21;
    private static final double BASELINE_IN_ROW = 14.5;
    private static final double SAYING_ROW = 42;
    private static final double SAYING_BASELINE = 18;
    private static final double BELOW_SAYING = 15;
    private static final double GAP = 40;
    private static final double NUMBER = 34;

    /** Up to this number, all titles stand in one column. */
    static final int FEW = 12;

    /** Pages narrower than this have only one column of titles. */
    static final double TWO_COLUMNS = 900;

    private final Page page;
    private final String title;
    private final List<SeriesPiece> pieces;
    private final List<String> sayings;
    private final double row;
    private final Words words;
    private final int columns;
    private final double columnWidth;
    private final int rows;
    private final Color paper;
    private final Color ink;
    private final Color quiet;
    private final Color faint;

    /**
     * @param sayings what each piece says, in one sentence; none if the list only names them
     */
    DeckContents(Page page, String title, List<SeriesPiece> pieces, List<String> sayings) {
        this.sayings = List.copyOf(sayings);
        row = sayings.isEmpty() ? ROW : SAYING_ROW;
        this.page = page;
        this.title = title;
        this.pieces = pieces;
        PictureSize size = page.size();
        words = BriefingWords.in(pieces.getFirst().view().language());
        columns = size.width() >= TWO_COLUMNS && sayings.isEmpty() ? 2 : 1;
        columnWidth = (size.width() - 2 * MARGIN - (columns - 1) * GAP) / columns;
        int most = Math.max(1, (int) ((size.height() - MARGIN - FIRST_ROW) / row));
        rows = Math.min(most, Math.max(FEW, Math.ceilDiv(pieces.size(), columns)));
        boolean dark = pieces.getFirst().view().theme() == Theme.DARK;
        paper = new Color(dark ? 0x1B2025 : 0xFFFFFF);
        ink = new Color(dark ? 0xF1F2F3 : 0x1F2328);
        quiet = new Color(dark ? 0xA8ABAE : 0x65686C);
        faint = new Color(dark ? 0x3A4046 : 0xD9DBDD);
    }

    /** The number of pages of the list. */
    private int size() {
        return Math.ceilDiv(pieces.size(), rows * columns);
    }

    /**
     * Adds the pages of the list, before all others.
     *
     * @throws IOException if a page cannot be encoded
     */
    void add(DocumentPages pages, SheetText text, EmbeddedViews carried) throws IOException {
        List<PageComposition> all = compositions();
        pages.add(all.removeFirst().sheet(text, carried), words.get("deck.contents"));
        for (PageComposition further : all) {
            pages.add(further.sheet(text, carried));
        }
    }

    private List<PageComposition> compositions() {
        List<PageComposition> all = new ArrayList<>();
        for (int first = 0; first < pieces.size(); first += rows * columns) {
            all.add(composition(first, Math.min(pieces.size(), first + rows * columns)));
        }
        return all;
    }

    private PageComposition composition(int first, int end) {
        PageComposition composition = headed();
        composition.within(
                ReadingRole.CONTENTS,
                () -> IntStream.range(first, end).forEach(piece -> addEntry(composition, piece)));
        IntStream.range(first, end).mapToObj(this::line).forEach(l -> composition.fill(l, faint));
        return composition;
    }

    private PageComposition headed() {
        double width = page.size().width() - 2 * MARGIN;
        PageComposition composition = new PageComposition(page, paper);
        TypeStyle heading = TypeStyle.semiBold(26, ink);
        String line = heading.cut(title, width);
        composition.within(
                ReadingRole.TITLE,
                () -> composition.add(TextRole.TITLE, heading, line, MARGIN, TITLE_BASELINE));
        String count = words.get("deck.contents.count", pieces.size());
        composition.within(
                ReadingRole.PARAGRAPH,
                () ->
                        composition.add(
                                TextRole.SUBTITLE,
                                TypeStyle.regular(12, quiet),
                                words.get("deck.contents") + " · " + count,
                                MARGIN,
                                SUBTITLE_BASELINE));
        return composition;
    }

    private void addEntry(PageComposition composition, int piece) {
        composition.within(
                ReadingRole.ENTRY,
                () ->
                        composition.within(
                                ReadingRole.REFERENCE,
                                () ->
                                        composition.within(
                                                ReadingRole.LINK,
                                                () -> addRow(composition, piece))));
    }

    private void addRow(PageComposition composition, int piece) {
        Rectangle2D place = place(piece);
        double baseline = place.getY() + (sayings.isEmpty() ? BASELINE_IN_ROW : SAYING_BASELINE);
        TypeStyle type = TypeStyle.regular(12, ink);
        String title = pieces.get(piece).title();
        if (sayings.isEmpty()) {
            addText(composition, type, title, place, baseline);
        } else {
            TypeStyle saying = TypeStyle.semiBold(15, ink);
            addText(composition, saying, sayings.get(piece), place, baseline);
            TypeStyle small = TypeStyle.regular(11, quiet);
            addText(composition, small, title, place, baseline + BELOW_SAYING);
        }
        String number = Integer.toString(size() + piece + 1);
        composition.add(
                TextRole.LEGEND, type, number, place.getMaxX() - type.width(number), baseline);
    }

    private void addText(
            PageComposition composition,
            TypeStyle type,
            String text,
            Rectangle2D place,
            double baseline) {
        String cut = type.cut(text, columnWidth - NUMBER);
        composition.add(TextRole.LEGEND, type, cut, place.getX(), baseline);
    }

    /** The line below a row. */
    private Rectangle2D line(int piece) {
        Rectangle2D place = place(piece);
        return new Rectangle2D.Double(place.getX(), place.getMaxY() - 1, columnWidth, 0.5);
    }

    private Rectangle2D place(int piece) {
        int onPage = piece % (rows * columns);
        int column = onPage / rows;
        return new Rectangle2D.Double(
                MARGIN + column * (columnWidth + GAP),
                FIRST_ROW + onPage % rows * row,
                columnWidth,
                row);
    }

    /**
     * Links the rows to their plates; call it when all plates have been added.
     *
     * @throws IOException if a link cannot be added
     */
    void link(DocumentPages pages) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            pages.link(i / (rows * columns), page, place(i), size() + i);
        }
    }
}
