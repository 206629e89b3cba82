package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.ListEntries;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
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
 * The figures about the whole country, grouped by unit, so that contradicting figures stand side by
 * side.
 */
final class NationalFiguresDossier {

    /** Figures of a unit that has fewer go into a section of their own at the end. */
    private static final int ENOUGH_FOR_A_SECTION = 2;

    private final DossierContext context;
    private final SubjectLinks links;
    private final ListEntries entries;

    NationalFiguresDossier(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
        entries = new ListEntries(context);
    }

    Dossier writeAll() {
        List<NationalFigure> figures = context.atlas().contents().nationalFigures();
        Map<String, List<NationalFigure>> byUnit =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> context.text(figure.unit()),
                                        TreeMap::new,
                                        Collectors.toList()));
        Stream<Optional<Section>> sections =
                byUnit.entrySet().stream()
                        .filter(e -> e.getValue().size() >= ENOUGH_FOR_A_SECTION)
                        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                        .map(e -> section(context.sentence(e.getKey()), e.getValue()));
        List<NationalFigure> rest =
                byUnit.values().stream()
                        .filter(some -> some.size() < ENOUGH_FOR_A_SECTION)
                        .flatMap(List::stream)
                        .toList();
        return new Dossier(
                new Subject(Subject.Kind.NATIONAL_FIGURES, ""),
                context.say("national.title"),
                context.say("national.subtitle", figures.size()),
                links.withSources(
                        Stream.concat(
                                sections,
                                Stream.of(section(context.say("national.others"), rest)))));
    }

    private Optional<Section> section(String heading, List<NationalFigure> figures) {
        return SubjectLinks.section(
                context.say("national.section", heading, figures.size()),
                figures.stream()
                        .sorted(Comparator.comparing(NationalFigure::start).reversed())
                        .map(entries::figure)
                        .toList());
    }

    Dossier write(NationalFigure figure) {
        return new Dossier(
                new Subject(Subject.Kind.NATIONAL_FIGURES, figure.id()),
                context.text(figure.title()),
                context.say("national.title"),
                links.withSources(
                        Stream.of(
                                SubjectLinks.section(
                                        context.say("heading.said"),
                                        List.of(entries.figure(figure))))));
    }
}
