package org.plazaatlas.cli.terminal;

import org.plazaatlas.briefing.data.CellText;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.territory.cases.CaseTotals;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes known cases as plain text: a few lines for each, then the totals. */
public final class CaseText {

    private static final List<String> HEADING = List.of("case_id", "date", "place", "verdict");
    private static final List<String> BODY =
            List.of("expected", "failed", "says", "claim_ids", "dispute_ids");

    private final OptionReader reader;
    private final CellText cells;

    public CaseText(OptionReader reader) {
        this.reader = reader;
        cells = new CellText(reader.language());
    }

    public String write(DataTable cases, CaseTotals totals) {
        String rows =
                cases.rows().stream()
                        .map(row -> lines(row, cases.columns()))
                        .collect(Collectors.joining());
        return cases.title() + "\n\n" + rows + "\n" + totals(totals) + "\n";
    }

    /** The totals as one line. */
    public String totals(CaseTotals totals) {
        return reader.say(
                "cases.totals",
                totals.judged(),
                totals.agree(),
                NumberFormat.getPercentInstance(reader.language().locale())
                        .format(totals.agreeingShare()),
                totals.partly(),
                totals.disagree());
    }

    private String lines(DataRow row, List<DataColumn> columns) {
        String heading =
                indexes(HEADING, columns)
                        .mapToObj(i -> cell(row, columns, i))
                        .collect(Collectors.joining(" · ", "", "\n"));
        return indexes(BODY, columns)
                .filter(i -> !cell(row, columns, i).isEmpty())
                .mapToObj(i -> "  " + columns.get(i).title() + ": " + cell(row, columns, i) + "\n")
                .collect(Collectors.joining("", heading, ""));
    }

    private static IntStream indexes(List<String> keys, List<DataColumn> columns) {
        List<String> all = columns.stream().map(DataColumn::key).toList();
        return keys.stream().mapToInt(all::indexOf);
    }

    private String cell(DataRow row, List<DataColumn> columns, int index) {
        return cells.of(columns.get(index).kind(), row.values().get(index));
    }
}
