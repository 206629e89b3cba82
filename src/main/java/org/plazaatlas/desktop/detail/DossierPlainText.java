package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.SourceTable.SourceStatement;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.model.Subject;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier as plain text, charts included: for the clipboard and for screen readers. */
final class DossierPlainText {

    /** Key of the property that holds the entry of a node, for the context menu. */
    static final Object ENTRY = DossierPlainText.class;

    private DossierPlainText() {}

    /** The whole dossier, folded lists included. */
    static String of(Dossier dossier, DossierRendering rendering) {
        StringBuilder text = new StringBuilder(dossier.title()).append('\n');
        if (!dossier.subtitle().isEmpty()) {
            text.append(dossier.subtitle()).append('\n');
        }
        dossier.sections().forEach(section -> append(text, section, rendering));
        return text.toString();
    }

    private static void append(StringBuilder text, Section section, DossierRendering rendering) {
        text.append('\n').append(section.heading()).append('\n');
        section.entries().forEach(e -> text.append(of(e, rendering)).append('\n'));
    }

    /** One entry; a chart takes a line per row or series. */
    static String of(Entry entry, DossierRendering rendering) {
        return switch (entry) {
            case Paragraph p -> p.text() + marks(p.sources(), rendering);
            case Fact f -> f.name() + ": " + f.value() + marks(f.sources(), rendering);
            case Link l -> number(l, rendering) + line(l) + marks(l.sources(), rendering);
            case Address a -> a.url();
            case Strip s -> of(s, rendering);
            case Chart c -> of(c, rendering);
            case SourceTable c -> of(c, rendering);
        };
    }

    private static String number(Link link, DossierRendering rendering) {
        return link.target().kind() == Subject.Kind.SOURCE
                ? SourceMarks.number(link.target(), rendering) + " "
                : "";
    }

    private static String line(Link link) {
        return link.detail().isEmpty() ? link.text() : link.text() + " — " + link.detail();
    }

    private static String of(Strip strip, DossierRendering rendering) {
        StretchText stretches = new StretchText(strip.meaning(), rendering);
        return strip.rows().stream()
                .map(row -> row.name() + ": " + stretches.of(row, "; "))
                .collect(Collectors.joining("\n"));
    }

    private static String of(SourceTable comparison, DossierRendering rendering) {
        return comparison.columns().stream()
                .map(column -> of(column, rendering))
                .collect(Collectors.joining("\n"));
    }

    private static String of(SourceTable.SourceColumn column, DossierRendering rendering) {
        return column.statements().stream()
                .map(statement -> of(statement) + marks(List.of(statement.source()), rendering))
                .collect(Collectors.joining("\n", column.title() + "\n", ""));
    }

    /** One statement of a source as a line. */
    static String of(SourceStatement statement) {
        return statement.name() + " — " + statement.says() + " · " + statement.weight();
    }

    private static String of(Chart chart, DossierRendering rendering) {
        return chart.series().stream()
                .map(series -> of(series, rendering) + marks(List.of(series.source()), rendering))
                .collect(Collectors.joining("\n", chart.unit() + "\n", ""));
    }

    /** The figures of one source, year by year. */
    static String of(YearSeries series, DossierRendering rendering) {
        NumberFormat numbers = NumberFormat.getNumberInstance(rendering.language().locale());
        return series.points().stream()
                .map(point -> point.year() + ": " + numbers.format(point.value()))
                .collect(Collectors.joining("; ", series.name() + " – ", ""));
    }

    private static String marks(List<Subject> sources, DossierRendering rendering) {
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .map(source -> SourceMarks.number(source, rendering))
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
