package org.plazaatlas.desktop.table;

import org.plazaatlas.briefing.data.CellText;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.language.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as tab-separated text under their headings, the form in which spreadsheets accept the
 * clipboard.
 */
final class TabSeparatedText {

    private TabSeparatedText() {}

    static String of(List<DataColumn> columns, List<DataRow> rows, Language language) {
        CellText cells = new CellText(language);
        List<String> lines = new ArrayList<>();
        lines.add(columns.stream().map(DataColumn::title).collect(Collectors.joining("\t")));
        for (DataRow row : rows) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                line.add(plain(cells.of(columns.get(i).kind(), row.values().get(i))));
            }
            lines.add(String.join("\t", line));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A tab or a line break inside a value would tear the row apart. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
