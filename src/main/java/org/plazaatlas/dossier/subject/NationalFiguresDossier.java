package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Entries;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Subject;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures about the whole country, by unit: figures that contradict each other stand side by
 * side.
 */
final class NationalFiguresDossier {

    /** A unit with fewer figures goes into the section of the rest. */
    private static final int ENOUGH_FOR_A_SECTION = 2;

    private final Reading reading;
    private final Lines lines;
    private final Entries entries;

    NationalFiguresDossier(Reading reading) {
        this.reading = reading;
        lines = new Lines(reading);
        entries = new Entries(reading);
    }

    Dossier writeAll() {
        List<NationalFigure> figures = reading.atlas().contents().nationalFigures();
        Map<String, List<NationalFigure>> byUnit =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> reading.text(figure.unit()),
                                        TreeMap::new,
                                        Collectors.toList()));
        Stream<Optional<Section>> sections =
                byUnit.entrySet().stream()
                        .filter(e -> e.getValue().size() >= ENOUGH_FOR_A_SECTION)
                        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                        .map(e -> section(reading.sentence(e.getKey()), e.getValue()));
        List<NationalFigure> rest =
                byUnit.values().stream()
                        .filter(some -> some.size() < ENOUGH_FOR_A_SECTION)
                        .flatMap(List::stream)
                        .toList();
        return new Dossier(
                new Subject(Subject.Kind.NATIONAL_FIGURES, ""),
                reading.say("national.title"),
                reading.say("national.subtitle", figures.size()),
                lines.withSources(
                        Stream.concat(
                                sections,
                                Stream.of(section(reading.say("national.others"), rest)))));
    }

    private Optional<Section> section(String heading, List<NationalFigure> figures) {
        return Lines.section(
                reading.say("national.section", heading, figures.size()),
                figures.stream()
                        .sorted(Comparator.comparing(NationalFigure::start).reversed())
                        .map(entries::figure)
                        .toList());
    }

    Dossier write(NationalFigure figure) {
        return new Dossier(
                new Subject(Subject.Kind.NATIONAL_FIGURES, figure.id()),
                reading.text(figure.title()),
                reading.say("national.title"),
                lines.withSources(
                        Stream.of(
                                Lines.section(
                                        reading.say("heading.said"),
                                        List.of(entries.figure(figure))))));
    }
}
