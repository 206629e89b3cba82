package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a full list of sources on as many pages as it needs, in one column or two; all lengths in
 * logical pixels of the page.
 */
public final class SourcePages {

    private static final double MARGIN = 28;
    private static final double TITLE_BASELINE = MARGIN + 20;
    private static final double SUBTITLE_BASELINE = TITLE_BASELINE + 24;
    private static final double FIRST_BASELINE = SUBTITLE_BASELINE + 32;
    private static final double GAP = 32;

    /** Small enough for the lines of a source to be one text in editable formats. */
    private static final double LEADING = 12;

    private static final double BETWEEN = 6;

    /** Pages narrower than this have one column. */
    private static final double TWO_COLUMNS = 900;

    /** A source, broken into lines. */
    private record Entry(List<String> lines) {

        double height() {
            return lines.size() * LEADING + BETWEEN;
        }
    }

    private final Page page;
    private final Color paper;
    private final TypeStyle heading;
    private final TypeStyle quiet;
    private final TypeStyle body;
    private final int columns;
    private final double columnWidth;
    private final double columnHeight;

    public SourcePages(Page page, Theme theme) {
        this.page = page;
        boolean dark = theme == Theme.DARK;
        paper = new Color(dark ? 0x1B2025 : 0xFFFFFF);
        Color ink = new Color(dark ? 0xF1F2F3 : 0x1F2328);
        heading = TypeStyle.semiBold(26, ink);
        quiet = TypeStyle.regular(12, new Color(dark ? 0xA8ABAE : 0x65686C));
        body = TypeStyle.regular(10, ink);
        PictureSize size = page.size();
        columns = size.width() >= TWO_COLUMNS ? 2 : 1;
        columnWidth = (size.width() - 2 * MARGIN - (columns - 1) * GAP) / columns;
        columnHeight = size.height() - MARGIN - FIRST_BASELINE + LEADING;
    }

    /**
     * The pages of a list.
     *
     * @param carried the views that the document carries
     */
    public List<Sheet> of(SourceList list, EmbeddedViews carried) {
        List<List<Entry>> filled = columns(list);
        int total = Math.ceilDiv(filled.size(), columns);
        List<Sheet> pages = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            int end = Math.min(filled.size(), (i + 1) * columns);
            pages.add(sheet(list, filled.subList(i * columns, end), i + 1, total, carried));
        }
        return pages;
    }

    /** Fills columns with sources; no source is split between two columns. */
    private List<List<Entry>> columns(SourceList list) {
        List<List<Entry>> filled = new ArrayList<>();
        double room = 0;
        for (String source : list.numbered()) {
            Entry entry = new Entry(body.broken(source, columnWidth));
            if (filled.isEmpty() || entry.height() - BETWEEN > room) {
                filled.add(new ArrayList<>());
                room = columnHeight;
            }
            filled.getLast().add(entry);
            room -= entry.height();
        }
        return filled;
    }

    private Sheet sheet(
            SourceList list,
            List<List<Entry>> filled,
            int number,
            int total,
            EmbeddedViews carried) {
        String place = total == 1 ? "" : " · " + list.words().get("sourceList.page", number, total);
        String subtitle = list.title() + " · " + list.count() + place;
        double width = page.size().width() - 2 * MARGIN;
        PageComposition all = new PageComposition(page, paper);
        all.within(
                ReadingRole.HEADING,
                () -> all.add(TextRole.TITLE, heading, list.heading(), MARGIN, TITLE_BASELINE));
        String fitting = quiet.cut(subtitle, width);
        all.within(
                ReadingRole.PARAGRAPH,
                () -> all.add(TextRole.SUBTITLE, quiet, fitting, MARGIN, SUBTITLE_BASELINE));
        all.within(ReadingRole.LIST, () -> add(all, filled));
        String title = list.heading() + ": " + list.title();
        return all.sheet(new SheetText(title, list.count() + place, list.language()), carried);
    }

    private void add(PageComposition all, List<List<Entry>> filled) {
        for (int i = 0; i < filled.size(); i++) {
            double x = MARGIN + i * (columnWidth + GAP);
            double y = FIRST_BASELINE;
            for (Entry entry : filled.get(i)) {
                double first = y;
                all.within(
                        ReadingRole.ITEM,
                        () -> all.within(ReadingRole.BODY, () -> add(all, entry, x, first)));
                y += entry.height();
            }
        }
    }

    private void add(PageComposition all, Entry entry, double x, double first) {
        for (int i = 0; i < entry.lines().size(); i++) {
            all.add(TextRole.SOURCES, body, entry.lines().get(i), x, first + i * LEADING);
        }
    }
}
