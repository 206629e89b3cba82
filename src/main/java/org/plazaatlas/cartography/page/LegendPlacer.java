package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.Sign;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.language.Words;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the legend of a page: a heading and its entries in columns. */
final class LegendPlacer {

    private static final TextStyle STYLE = TextStyle.SMALL;
    private static final double HEADING_BASELINE = 11;

    private final LegendBlock block;
    private final PageFormat format;
    private final Words words;

    /**
     * @param format of a page that shows its legend
     */
    LegendPlacer(Legend legend, PageFormat format, Words words) {
        this.format = format;
        this.words = words;
        block =
                LegendBlock.balanced(
                                legend,
                                STYLE,
                                format.legend().orElseThrow().columns(),
                                format.legendColumnWidth(),
                                LegendSpace.COLUMN_GAP,
                                format.legendRowsHeight())
                        .sayingWhatIsLeft(left -> words.get("legend.more", left));
    }

    /** A page with more room for this legend, if it needs more and the page has it. */
    Optional<PageFormat> roomier() {
        return format.legend()
                .flatMap(s -> s.more(block, block.height(STYLE), format.innerWidth()))
                .map(format::with);
    }

    /** Height of all, the room round a legend on the map included. */
    double height() {
        return LegendSpace.HEADING + block.height(STYLE) + 2 * format.legendPadding();
    }

    /** The words of the legend, from the upper left corner of its place. */
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
