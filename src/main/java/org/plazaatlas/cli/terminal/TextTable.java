package org.plazaatlas.cli.terminal;

import org.plazaatlas.briefing.data.CellText;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.cli.request.OptionReader;

import java.util.ArrayList;
import java.util.List;

/** Writes a table as lines of text: its title, then columns side by side, figures aligned right. */
public final class TextTable {

    private static final String GAP = "  ";

    private final CellText cells;

    public TextTable(OptionReader reader) {
        cells = new CellText(reader.language());
    }

    public String write(DataTable table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(DataColumn::title).toList());
        table.rows().forEach(row -> lines.add(texts(row, table.columns())));
        StringBuilder text = new StringBuilder(table.title()).append("\n\n");
        for (List<String> line : lines) {
            text.append(line(line, table.columns(), widths(lines)).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private List<String> texts(DataRow row, List<DataColumn> columns) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            texts.add(cells.of(columns.get(i).kind(), row.values().get(i)));
        }
        return texts;
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> texts, List<DataColumn> columns, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String space = " ".repeat(widths[i] - texts.get(i).length());
            padded.add(
                    columns.get(i).kind().isFigure() ? space + texts.get(i) : texts.get(i) + space);
        }
        return String.join(GAP, padded);
    }
}
