package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Study.Bearing;
import org.plazaatlas.model.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The studies for and against the rule that violence concentrates on turf boundaries after shocks.
 */
final class StudiesDossier {

    private final DossierContext context;
    private final SubjectLinks links;

    StudiesDossier(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
    }

    Dossier write() {
        Stream<Optional<Section>> sides = Arrays.stream(Bearing.values()).map(this::side);
        return new Dossier(
                Subject.STUDIES,
                context.say("studies.title"),
                context.say("studies.subtitle", context.atlas().contents().studies().size()),
                links.withSources(sides));
    }

    private Optional<Section> side(Bearing bearing) {
        return SubjectLinks.section(
                context.say("studies." + bearing.name()),
                context.atlas().contents().studies().stream()
                        .filter(study -> study.bearing() == bearing)
                        .map(this::line)
                        .toList());
    }

    private Fact line(Study study) {
        return new Fact(
                author(study.sourceId()),
                context.say(
                        "study.caveat",
                        context.text(study.finding()),
                        context.text(study.caveat())),
                List.of(Subject.source(study.sourceId())));
    }

    /** The author with the year; the publisher if the source names no author. */
    private String author(String sourceId) {
        return context.atlas()
                .source(sourceId)
                .map(
                        source ->
                                DossierContext.joined(
                                        source.author().isEmpty()
                                                ? context.text(source.publisher())
                                                : source.author(),
                                        year(source)))
                .orElse(sourceId);
    }

    private static String year(Source source) {
        return source.published()
                .map(date -> Integer.toString(date.firstDay().getYear()))
                .orElse("");
    }
}
