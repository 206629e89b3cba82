package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.Sign;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Places the legend of a page: a heading, and the entries in columns. */
final class LegendPlacer {

    private static final TextStyle STYLE = TextStyle.SMALL;
    private static final double HEADING_BASELINE = 11;

    private final LegendBlock wanted;
    private final LegendBlock block;
    private final List<String> callOuts;
    private final PageFormat format;
    private final Words words;
    private final double keptFree;

    /**
     * @param keptFree height below a legend beside the map that another part of the page needs
     * @param format of a page that shows a legend
     * @throws NoSuchElementException if the page shows none
     */
    LegendPlacer(Legend legend, PageFormat format, Words words, double keptFree) {
        this.keptFree = keptFree;
        this.format = format;
        this.words = words;
        LegendRows rows = format.design().legendRows();
        wanted = laidOut(withRest(rows.of(legend)));
        Legend fitting = wanted.left() == 0 ? filled(legend, rows) : fitting(legend, rows);
        block = laidOut(fitting).sayingWhatIsLeft(left -> words.get("legend.more", left));
        callOuts =
                fitting.entries().stream()
                        .filter(LegendPlacer::isEvent)
                        .flatMap(entry -> entry.subject().stream())
                        .map(Subject::id)
                        .toList();
    }

    private LegendBlock laidOut(Legend legend) {
        return LegendBlock.balanced(
                legend,
                STYLE,
                format.legend().orElseThrow().columns(),
                format.legendColumnWidth(),
                LegendSpace.COLUMN_GAP,
                format.legendRowsHeight());
    }

    /**
     * As many rows as the legend shows, and further ones if it fills the room that would be left
     * empty: beside a map down to the locator map, below a map beside what stands there anyway.
     */
    private Legend filled(Legend legend, LegendRows rows) {
        if (rows.fillRoom() && !format.isFloating()) {
            double room =
                    format.isBeside() ? format.legendRowsHeight() - keptFree : wanted.height(STYLE);
            for (int most = legend.entries().size(); most > rows.most(); most--) {
                Legend more = withRest(rows.of(legend, most));
                LegendBlock block = laidOut(more);
                if (block.left() == 0 && block.height(STYLE) <= room) {
                    return more;
                }
            }
        }
        return withRest(rows.of(legend));
    }

    /**
     * The rows that have room. Other rows give way before the events that the map calls out, for a
     * number on the map says nothing without its line; of the events, the last give way first, or
     * the earliest if their weight chose them.
     */
    private Legend fitting(Legend legend, LegendRows rows) {
        for (int most = Math.min(rows.most(), legend.entries().size()); most >= 0; most--) {
            Legend fewer = withRest(rows.of(legend, most));
            if (laidOut(fewer).left() == 0) {
                return fewer;
            }
        }
        List<Entry> events = legend.entries().stream().filter(LegendPlacer::isEvent).toList();
        for (int told = events.size() - 1; told > 0; told--) {
            Legend without = without(legend, givingWay(events, told));
            Legend fewer = withRest(rows.of(without, 0));
            if (laidOut(fewer).left() == 0) {
                return fewer;
            }
        }
        return withRest(rows.of(without(legend, events)));
    }

    /** All but some events that have room. */
    private List<Entry> givingWay(List<Entry> events, int told) {
        boolean chosen = !format.design().message().callOuts().eventIds().isEmpty();
        return chosen
                ? events.subList(told, events.size())
                : events.subList(0, events.size() - told);
    }

    private static Legend without(Legend legend, List<Entry> gone) {
        return new Legend(legend.entries().stream().filter(e -> !gone.contains(e)).toList());
    }

    /** The ids of the events that have a line, in the order of their numbers. */
    List<String> callOuts() {
        return callOuts;
    }

    /** The legend with a row that tells how many others there are, after those that count. */
    private Legend withRest(LegendRows.Shown shown) {
        if (shown.left() == 0) {
            return shown.legend();
        }
        List<Entry> entries = new ArrayList<>(shown.legend().entries());
        int events = (int) entries.stream().filter(LegendPlacer::isEvent).count();
        entries.add(entries.size() - events, Entry.rest(words.get("legend.more", shown.left())));
        return new Legend(entries);
    }

    private static boolean isEvent(Entry entry) {
        return entry.section() == Legend.Section.EVENTS;
    }

    /**
     * A page with more room for this legend; empty if the legend needs no more or the page has no
     * more.
     */
    Optional<PageFormat> roomier() {
        return format.legend()
                .flatMap(s -> s.more(wanted, block.height(STYLE), format.innerWidth()))
                .map(format::with);
    }

    /** Height of heading and entries, with the padding of a legend on the map. */
    double height() {
        return format.legendHeading() + block.height(STYLE) + 2 * format.legendPadding();
    }

    /** The texts of the legend, from the upper left corner of its place down. */
    List<Line> lines(Rectangle2D place) {
        double left = place.getMinX() + format.legendPadding();
        double top = place.getMinY() + format.legendPadding();
        List<Line> lines = new ArrayList<>();
        if (format.legendHeading() > 0) {
            lines.add(heading(left, top));
        }
        for (LegendBlock.Row row : block.rows()) {
            double y = top + format.legendHeading() + row.y();
            double baseline = y + Legend.Swatch.HEIGHT / 2.0 + STYLE.capHeight() / 2;
            for (String text : row.lines()) {
                lines.add(new Line(TextRole.LEGEND, text, STYLE, left + row.textX(), baseline));
                baseline += STYLE.leading();
            }
        }
        return lines;
    }

    private Line heading(double left, double top) {
        TextStyle style = TextStyle.HEADING;
        String text = TextFit.cut(words.get("page.legend"), style, format.legendColumnWidth());
        return new Line(TextRole.LEGEND_HEADING, text, style, left, top + HEADING_BASELINE);
    }

    List<Sign> signs(Rectangle2D place) {
        double left = place.getMinX() + format.legendPadding();
        double top = place.getMinY() + format.legendPadding() + format.legendHeading();
        return block.rows().stream()
                .flatMap(
                        row ->
                                row
                                        .swatch()
                                        .map(s -> new Sign(s, left + row.x(), top + row.y()))
                                        .stream())
                .toList();
    }
}
