package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entries of a legend, laid out in columns of equal width.
 *
 * @param rows one for each entry with room
 * @param left number of entries without room
 */
record LegendBlock(List<Row> rows, int left) {

    private static final double TEXT_OFFSET = Swatch.WIDTH + 6.0;
    private static final double ROW_GAP = 3;
    private static final double SECTION_GAP = 5;
    private static final double NESTED = 10;

    LegendBlock {
        rows = List.copyOf(rows);
    }

    /**
     * An entry with its place, relative to the upper left corner of the block.
     *
     * @param lines its text, broken to the width of the column
     */
    record Row(Optional<Swatch> swatch, List<String> lines, double x, double y) {

        /** The x where the text starts: beside the sign, or at the edge if there is no sign. */
        double textX() {
            return swatch.isPresent() ? x + TEXT_OFFSET : x;
        }
    }

    /** Lays out columns of about equal height, if all entries have room. */
    static LegendBlock balanced(
            Legend legend,
            TextStyle style,
            int columns,
            double columnWidth,
            double columnGap,
            double height) {
        double step = Swatch.HEIGHT + ROW_GAP;
        for (double tried = step; columns > 1 && tried < height; tried += step) {
            LegendBlock block = of(legend, style, columns, columnWidth, columnGap, tried);
            if (block.left() == 0) {
                return block;
            }
        }
        return of(legend, style, columns, columnWidth, columnGap, height);
    }

    /** Lays out as many entries as fit, one column after the other. */
    static LegendBlock of(
            Legend legend,
            TextStyle style,
            int columns,
            double columnWidth,
            double columnGap,
            double height) {
        List<Row> rows = new ArrayList<>();
        int column = 0;
        double y = 0;
        for (int i = 0; i < legend.entries().size(); i++) {
            Legend.Entry entry = legend.entries().get(i);
            double shift = entry.nested() ? NESTED : 0;
            double indent = shift + (entry.swatch().isPresent() ? TEXT_OFFSET : 0);
            y += legend.beginsSection(i) && y > 0 ? SECTION_GAP : 0;
            List<String> lines = TextFit.broken(entry.text(), style, columnWidth - indent);
            double rowHeight = rowHeight(lines, style) + ROW_GAP;
            if (y + rowHeight - ROW_GAP > height) {
                column++;
                y = 0;
            }
            if (column == columns) {
                return new LegendBlock(rows, legend.entries().size() - rows.size());
            }
            double x = column * (columnWidth + columnGap) + shift;
            rows.add(new Row(entry.swatch(), lines, x, y));
            y += rowHeight;
        }
        return new LegendBlock(rows, 0);
    }

    /** A block whose last row tells how many entries have no room; this block if all have room. */
    LegendBlock sayingWhatIsLeft(Function<Integer, String> more) {
        if (left == 0 || rows.isEmpty()) {
            return this;
        }
        Row last = rows.getLast();
        List<Row> said = new ArrayList<>(rows.subList(0, rows.size() - 1));
        said.add(new Row(Optional.empty(), List.of(more.apply(left + 1)), last.x(), last.y()));
        return new LegendBlock(said, left);
    }

    /** Height from the upper edge to the lower edge of the lowest entry. */
    double height(TextStyle style) {
        return rows.stream()
                .mapToDouble(row -> row.y() + rowHeight(row.lines(), style))
                .max()
                .orElse(0);
    }

    private static double rowHeight(List<String> lines, TextStyle style) {
        return Math.max(Swatch.HEIGHT, lines.size() * style.leading());
    }
}
