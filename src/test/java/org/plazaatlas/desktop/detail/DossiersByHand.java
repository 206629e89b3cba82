package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Dossiers written for tests: the country, state 01, and a source with a long list. */
final class DossiersByHand implements DossierReader {

    static final Subject STATE = Subject.state("01");
    static final Subject NORTE = Subject.organization("norte");
    static final Subject REPORT = Subject.source("informe");
    static final Subject PAPER = Subject.source("diario");
    static final Subject BROKEN = Subject.event("broken");
    static final Subject ENDLESS = Subject.event("endless");
    static final Subject UNKNOWN = Subject.event("unknown");
    static final int CLAIMS = 120;

    private final List<DossierRequest> read = new ArrayList<>();

    /** What was asked for, in order. */
    List<DossierRequest> read() {
        return read;
    }

    @Override
    public Optional<Dossier> read(DossierRequest request) {
        read.add(request);
        Subject subject = request.subject();
        LocalDate date = request.date();
        if (subject.equals(BROKEN)) {
            throw new IllegalStateException("broken on purpose");
        }
        if (subject.equals(ENDLESS)) {
            throw new StackOverflowError("endless on purpose");
        }
        if (subject.equals(UNKNOWN)) {
            return Optional.empty();
        }
        boolean spanish = request.language() == Language.ES;
        String title = subject.equals(Subject.COUNTRY) ? "Country" : subject.id();
        String asOf = (spanish ? "al " : "as of ") + date;
        return Optional.of(new Dossier(subject, title, asOf, sections(subject, date)));
    }

    @Override
    public String name(Subject subject, Language language) {
        return "Name of " + subject.id();
    }

    private static List<Section> sections(Subject subject, LocalDate date) {
        if (subject.equals(REPORT)) {
            return List.of(new Section("Claims (" + CLAIMS + ")", claims()));
        }
        return List.of(
                new Section("Today", List.of(new Fact("Date", date.toString(), List.of(REPORT)))),
                new Section("Zones", List.of(zone(), new Address("https://example.org/a/b"))),
                new Section("Over time", List.of(strip())),
                new Section("According to whom", List.of(comparison())),
                new Section("Homicides", List.of(chart())),
                new Section("Sources", List.of(source(PAPER), source(REPORT))));
    }

    private static List<Entry> claims() {
        return IntStream.rangeClosed(1, CLAIMS).<Entry>mapToObj(DossiersByHand::claim).toList();
    }

    private static Link claim(int number) {
        Subject target = Subject.claim("c" + number);
        return new Link(target, "Claim " + number, "", Optional.of("norte"), List.of(REPORT));
    }

    private static Link zone() {
        return new Link(
                NORTE,
                "Cártel del Norte",
                "dominante · confianza alta · evidencia de hace 5 meses",
                Optional.of("norte"),
                List.of(REPORT, PAPER));
    }

    private static Link source(Subject source) {
        return new Link(source, source.id(), "2024", Optional.empty(), List.of());
    }

    static Paragraph paragraph() {
        return new Paragraph("A remark.", List.of(PAPER));
    }

    static Strip strip() {
        return new Strip(
                List.of(
                        new Strip.Row(
                                NORTE,
                                "Cártel del Norte",
                                Optional.of("norte"),
                                List.of(
                                        stretch("2010-01-01", "2014-05-01", Level.PRESENCE),
                                        stretch("2014-05-01", "2026-01-01", Level.DOMINANT)),
                                List.of(List.of(), List.of(Subject.claim("c1"))))),
                Strip.Meaning.LEVEL);
    }

    static SourceTable comparison() {
        return new SourceTable(
                List.of(
                        new SourceTable.SourceColumn(
                                NORTE,
                                "Norte · 1 source",
                                List.of(
                                        new SourceTable.SourceStatement(
                                                REPORT,
                                                Subject.claim("c1"),
                                                "Report Press",
                                                "dominant: Plains",
                                                "report · likely (55–80%)"))),
                        new SourceTable.SourceColumn(
                                Subject.organization("sur"),
                                "Sur · 1 source",
                                List.of(
                                        new SourceTable.SourceStatement(
                                                PAPER,
                                                Subject.claim("c2"),
                                                "The Paper",
                                                "present: Vado",
                                                "news · very likely (80–95%)")))));
    }

    private static LevelSpan stretch(String from, String to, Level level) {
        return new LevelSpan(new DateRange(LocalDate.parse(from), LocalDate.parse(to)), level);
    }

    static Chart chart() {
        return new Chart(
                Chart.Counted.HOMICIDES,
                "homicides",
                "homicides",
                List.of(
                        new Chart.YearSeries(
                                REPORT,
                                "Report",
                                List.of(
                                        new Chart.Point(2008, 1100),
                                        new Chart.Point(2009, 900),
                                        new Chart.Point(2012, 40))),
                        new Chart.YearSeries(
                                PAPER, "Paper", List.of(new Chart.Point(2016, 20.5)))));
    }
}
