package org.plazaatlas.cli.terminal;

import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.SubjectIds;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a dossier as plain text, with numbered sources at the end. */
public final class DossierPrintout {

    private static final int WIDTH = 100;

    private final Atlas atlas;
    private final OptionReader reader;
    private final List<Subject> cited = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    public DossierPrintout(Atlas atlas, OptionReader reader) {
        this.atlas = atlas;
        this.reader = reader;
    }

    public String write(Dossier dossier, LocalDate date) {
        wrap("", "", dossier.title());
        wrap("", "", dossier.subtitle());
        line(reader.say("text.asOf", PartialDate.of(date).in(reader.language())));
        withoutSourceList(dossier.sections()).forEach(this::write);
        writeSources();
        return text.toString();
    }

    /** Leaves out the dossier's own list of sources, since the numbered list replaces it. */
    private static List<Section> withoutSourceList(List<Section> sections) {
        boolean listed =
                !sections.isEmpty()
                        && sections.getLast().entries().stream()
                                .allMatch(DossierPrintout::isSource);
        return listed ? sections.subList(0, sections.size() - 1) : sections;
    }

    private static boolean isSource(Entry entry) {
        return entry instanceof Dossier.Link link && link.target().kind() == Subject.Kind.SOURCE;
    }

    private void write(Section section) {
        line("");
        line(section.heading());
        line("-".repeat(section.heading().length()));
        section.entries().forEach(this::write);
    }

    private void write(Entry entry) {
        switch (entry) {
            case Dossier.Paragraph paragraph ->
                    wrap("  ", "  ", paragraph.text() + notes(paragraph.sources()));
            case Dossier.Fact fact ->
                    wrap("  ", "      ", fact.name() + ": " + fact.value() + notes(fact.sources()));
            case Dossier.Link link -> write(link);
            case Dossier.Address address -> line("  " + address.url());
            case Dossier.Strip strip ->
                    new StripText(atlas.contents().timeSpan(), reader)
                            .lines(strip)
                            .forEach(this::line);
            case Dossier.SourceTable comparison -> comparison.columns().forEach(this::write);
            case Dossier.Chart chart ->
                    ChartText.lines(chart, series -> notes(List.of(series.source())))
                            .forEach(this::line);
        }
    }

    private void write(Dossier.SourceTable.SourceColumn column) {
        line("  " + column.title());
        for (Dossier.SourceTable.SourceStatement statement : column.statements()) {
            String words = statement.name() + ": " + statement.says() + " · " + statement.weight();
            String id = " (" + SubjectIds.of(statement.claim()) + ")";
            wrap("    ", "        ", words + id + notes(List.of(statement.source())));
        }
    }

    private void write(Dossier.Link link) {
        String detail = link.detail().isEmpty() ? "" : " · " + link.detail();
        String id = " (" + SubjectIds.of(link.target()) + ")";
        wrap("  ", "      ", link.text() + detail + id + notes(link.sources()));
    }

    /** The numbers of sources, as notes: {@code [1, 3]}. */
    private String notes(List<Subject> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .map(this::number)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private int number(Subject source) {
        if (!cited.contains(source)) {
            cited.add(source);
        }
        return cited.indexOf(source) + 1;
    }

    private void writeSources() {
        if (cited.isEmpty()) {
            return;
        }
        String heading = reader.say("text.sources");
        line("");
        line(heading);
        line("-".repeat(heading.length()));
        for (Subject subject : cited) {
            String number = "  [" + number(subject) + "] ";
            wrap(number, " ".repeat(number.length()), describe(subject));
        }
    }

    private String describe(Subject subject) {
        return atlas.source(subject.id())
                .map(source -> describe(source) + " (source:" + source.id() + ")")
                .orElse(subject.id());
    }

    private String describe(Source source) {
        String date = source.published().map(d -> d.in(reader.language())).orElse("");
        return Stream.of(
                        source.author(),
                        source.title(),
                        source.publisher().in(reader.language()),
                        date,
                        source.url())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Breaks text between words at the width of the output. */
    private void wrap(String firstIndent, String otherIndent, String words) {
        StringBuilder line = new StringBuilder(firstIndent);
        int indent = firstIndent.length();
        for (String word : words.split(" ")) {
            if (line.length() > indent && line.length() + word.length() > WIDTH) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(otherIndent);
                indent = otherIndent.length();
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }
}
