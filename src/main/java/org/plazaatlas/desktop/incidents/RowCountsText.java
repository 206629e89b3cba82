package org.plazaatlas.desktop.incidents;

import org.plazaatlas.incident.own.ReadingReport;
import org.plazaatlas.incident.own.RowFault;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a table, in words. */
final class RowCountsText {

    private RowCountsText() {}

    /** A line for each number that is worth telling. */
    static String of(ReadingReport report, Language language) {
        Words words = Words.of(RowCountsText.class, language);
        List<String> lines = new ArrayList<>();
        lines.add(
                words.get(
                        "own.counts",
                        report.rows(),
                        report.incidents(),
                        report.events(),
                        report.deaths()));
        Words reasons = Words.of(RowFault.class, language);
        report.faults()
                .forEach(
                        (fault, count) ->
                                lines.add(words.get("own.fault", count, reasons.of(fault))));
        add("own.stateOnly", report.stateOnly(), words, lines);
        add("own.withoutState", report.withoutState(), words, lines);
        add("own.blankMonths", report.blankMonths(), words, lines);
        add("own.otherKinds", report.otherKinds(), words, lines);
        return String.join("\n", lines);
    }

    private static void add(String key, long count, Words words, List<String> lines) {
        if (count > 0) {
            lines.add(words.get(key, count));
        }
    }
}
