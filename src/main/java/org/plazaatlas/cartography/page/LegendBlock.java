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
 * A legend set in columns of one width.
 *
 * @param rows one for each entry that has room
 * @param left how many entries have none
 */
record LegendBlock(List<Row> rows, int left) {

    private static final double TEXT_OFFSET = Swatch.WIDTH + 6.0;
    private static final double ROW_GAP = 3;

    LegendBlock {
        rows = List.copyOf(rows);
    }

    /**
     * An entry with its place, from the upper left corner of the block.
     *
     * @param lines its text, broken to the width of the column
     */
    record Row(Optional<Swatch> swatch, List<String> lines, double x, double y) {

        /** Where the text starts: beside the sign, or at the edge where there is none. */
        double textX() {
            return swatch.isPresent() ? x + TEXT_OFFSET : x;
        }
    }

    /** Columns of about the same height, if all entries have room. */
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

    /** Sets as many entries as fit, one column after the other. */
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
        for (Legend.Entry entry : legend.entries()) {
            double indent = entry.swatch().isPresent() ? TEXT_OFFSET : 0;
            List<String> lines = TextFit.broken(entry.text(), style, columnWidth - indent);
            double rowHeight = rowHeight(lines, style) + ROW_GAP;
            if (y + rowHeight - ROW_GAP > height) {
                column++;
                y = 0;
            }
            if (column == columns) {
                return new LegendBlock(rows, legend.entries().size() - rows.size());
            }
            rows.add(new Row(entry.swatch(), lines, column * (columnWidth + columnGap), y));
            y += rowHeight;
        }
        return new LegendBlock(rows, 0);
    }

    /** The same, but the last line says how many entries have no room, if there are such. */
    LegendBlock sayingWhatIsLeft(Function<Integer, String> more) {
        if (left == 0 || rows.isEmpty()) {
            return this;
        }
        Row last = rows.getLast();
        List<Row> said = new ArrayList<>(rows.subList(0, rows.size() - 1));
        said.add(new Row(Optional.empty(), List.of(more.apply(left + 1)), last.x(), last.y()));
        return new LegendBlock(said, left);
    }

    /** From its upper edge to the lower edge of its lowest entry. */
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
