package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.Sign;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.language.Words;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Places the legend of a page: a heading, and the entries in columns. */
final class LegendPlacer {

    private static final TextStyle STYLE = TextStyle.SMALL;
    private static final double HEADING_BASELINE = 11;

    private final LegendBlock block;
    private final PageFormat format;
    private final Words words;

    /**
     * @param format of a page that shows a legend
     * @throws NoSuchElementException if the page shows none
     */
    LegendPlacer(Legend legend, PageFormat format, Words words) {
        this.format = format;
        this.words = words;
        LegendRows.Shown shown = format.design().legendRows().of(legend);
        block =
                LegendBlock.balanced(
                                withRest(shown),
                                STYLE,
                                format.legend().orElseThrow().columns(),
                                format.legendColumnWidth(),
                                LegendSpace.COLUMN_GAP,
                                format.legendRowsHeight())
                        .sayingWhatIsLeft(left -> words.get("legend.more", left + shown.left()));
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
                .flatMap(s -> s.more(block, block.height(STYLE), format.innerWidth()))
                .map(format::with);
    }

    /** Height of heading and entries, with the padding of a legend on the map. */
    double height() {
        return LegendSpace.HEADING + block.height(STYLE) + 2 * format.legendPadding();
    }

    /** The texts of the legend, from the upper left corner of its place down. */
    List<Line> lines(Rectangle2D place) {
        double left = place.getMinX() + format.legendPadding();
        double top = place.getMinY() + format.legendPadding();
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(
                        TextRole.LEGEND_HEADING,
                        TextFit.cut(
                                words.get("page.legend"),
                                TextStyle.HEADING,
                                format.legendColumnWidth()),
                        TextStyle.HEADING,
                        left,
                        top + HEADING_BASELINE));
        for (LegendBlock.Row row : block.rows()) {
            double y = top + LegendSpace.HEADING + row.y();
            double baseline = y + Legend.Swatch.HEIGHT / 2.0 + STYLE.capHeight() / 2;
            for (String text : row.lines()) {
                lines.add(new Line(TextRole.LEGEND, text, STYLE, left + row.textX(), baseline));
                baseline += STYLE.leading();
            }
        }
        return lines;
    }

    List<Sign> signs(Rectangle2D place) {
        double left = place.getMinX() + format.legendPadding();
        double top = place.getMinY() + format.legendPadding() + LegendSpace.HEADING;
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
