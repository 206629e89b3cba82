package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Study.Bearing;
import org.plazaatlas.model.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The studies for and against the rule that violence gathers on turf boundaries after shocks. */
final class StudiesDossier {

    private final Reading reading;
    private final Lines lines;

    StudiesDossier(Reading reading) {
        this.reading = reading;
        lines = new Lines(reading);
    }

    Dossier write() {
        Stream<Optional<Section>> sides = Arrays.stream(Bearing.values()).map(this::side);
        return new Dossier(
                Subject.STUDIES,
                reading.say("studies.title"),
                reading.say("studies.subtitle", reading.atlas().contents().studies().size()),
                lines.withSources(sides));
    }

    private Optional<Section> side(Bearing bearing) {
        return Lines.section(
                reading.say("studies." + bearing.name()),
                reading.atlas().contents().studies().stream()
                        .filter(study -> study.bearing() == bearing)
                        .map(this::line)
                        .toList());
    }

    private Fact line(Study study) {
        return new Fact(
                author(study.sourceId()),
                reading.say(
                        "study.caveat",
                        reading.text(study.finding()),
                        reading.text(study.caveat())),
                List.of(Subject.source(study.sourceId())));
    }

    /** Its author with the year, or its publisher where it names none. */
    private String author(String sourceId) {
        return reading.atlas()
                .source(sourceId)
                .map(
                        source ->
                                Reading.joined(
                                        source.author().isEmpty()
                                                ? source.publisher()
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
