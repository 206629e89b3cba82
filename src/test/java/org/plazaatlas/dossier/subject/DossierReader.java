package org.plazaatlas.dossier.subject;

import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads dossiers for tests: section by section, each entry as a line. */
public final class DossierReader {

    public static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    private final Dossiers dossiers;

    private DossierReader(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    static DossierReader ofTinyAtlas() {
        return of(TinyAtlas.atlas());
    }

    static DossierReader of(Atlas atlas) {
        return new DossierReader(new Dossiers(History.of(atlas)));
    }

    Dossiers dossiers() {
        return dossiers;
    }

    /** The dossier of a subject on the default day, in English. */
    Dossier read(Subject subject) {
        return read(subject, DAY);
    }

    Dossier read(Subject subject, LocalDate date) {
        return dossiers.of(subject, date, Language.EN).orElseThrow();
    }

    Dossier inSpanish(Subject subject) {
        return dossiers.of(subject, DAY, Language.ES).orElseThrow();
    }

    /** The entries of the section of that heading as lines; none if there is no such section. */
    public static List<String> lines(Dossier dossier, String heading) {
        return entries(dossier, heading).map(DossierReader::line).toList();
    }

    public static Stream<Entry> entries(Dossier dossier, String heading) {
        return dossier.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.entries().stream());
    }

    static List<String> headings(Dossier dossier) {
        return dossier.sections().stream().map(Section::heading).toList();
    }

    public static Stream<Entry> allEntries(Dossier dossier) {
        return dossier.sections().stream().flatMap(section -> section.entries().stream());
    }

    /** The subjects that an entry leads to: its target and its sources. */
    public static Stream<Subject> subjects(Entry entry) {
        return switch (entry) {
            case Dossier.Paragraph paragraph -> paragraph.sources().stream();
            case Dossier.Fact fact -> fact.sources().stream();
            case Dossier.Link link ->
                    Stream.concat(Stream.of(link.target()), link.sources().stream());
            case Dossier.Address _ -> Stream.of();
            case Dossier.Strip strip -> strip.rows().stream().map(Dossier.Strip.Row::subject);
            case Dossier.SourceTable comparison ->
                    comparison.columns().stream().flatMap(DossierReader::subjects);
            case Dossier.Chart chart ->
                    chart.series().stream().map(Dossier.Chart.YearSeries::source);
        };
    }

    private static Stream<Subject> subjects(Dossier.SourceTable.SourceColumn column) {
        return Stream.concat(
                Stream.of(column.organization()),
                column.statements().stream().flatMap(v -> Stream.of(v.source(), v.claim())));
    }

    private static String line(Dossier.SourceTable.SourceColumn column) {
        return column.title()
                + " | "
                + column.statements().stream()
                        .map(v -> v.name() + ": " + v.says() + " · " + v.weight())
                        .collect(Collectors.joining(" | "));
    }

    private static String line(Entry entry) {
        return switch (entry) {
            case Dossier.Paragraph paragraph -> paragraph.text();
            case Dossier.Fact fact -> fact.name() + ": " + fact.value();
            case Dossier.Link link -> link.text() + " | " + link.detail();
            case Dossier.Address address -> address.url();
            case Dossier.Strip strip -> strip.rows().toString();
            case Dossier.SourceTable comparison ->
                    comparison.columns().stream()
                            .map(DossierReader::line)
                            .collect(Collectors.joining("; "));
            case Dossier.Chart chart -> chart.unit();
        };
    }
}
