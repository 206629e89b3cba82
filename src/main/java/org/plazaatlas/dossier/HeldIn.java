package org.plazaatlas.dossier;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises in the trace of a founding fact what it names: events, figures, cities, terms. */
final class HeldIn {

    private static final Pattern BETWEEN = Pattern.compile("[;,:()]|\\band\\b|\\s-\\s");
    private static final Pattern TABLE =
            Pattern.compile(
                    "^(events\\.csv|national_series|cities|cities\\.csv|glossary|sources\\.csv"
                            + "|state|event|related|rest)\\s+");

    private final Reading reading;
    private final Lines lines;

    HeldIn(Reading reading) {
        this.reading = reading;
        lines = new Lines(reading);
    }

    /** What the trace names, in its order, each once. */
    List<Link> links(FoundingFact fact) {
        return Arrays.stream(BETWEEN.split(fact.heldIn().en()))
                .map(String::strip)
                .flatMap(this::named)
                .distinct()
                .toList();
    }

    private Stream<Link> named(String part) {
        String name = withoutTable(part);
        String id = name.split("\\s")[0];
        return Stream.<Supplier<Optional<Link>>>of(
                        () -> reading.atlas().event(id).map(lines::event),
                        () -> reading.atlas().nationalFigure(id).map(this::figure),
                        () -> reading.atlas().term(name).map(this::term),
                        () -> reading.atlas().city(id).map(lines::city),
                        () -> reading.atlas().source(id).map(lines::source),
                        () -> reading.atlas().state(id).map(s -> state(s.code())))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .limit(1);
    }

    private static String withoutTable(String part) {
        String rest = part;
        String before;
        do {
            before = rest;
            rest = TABLE.matcher(rest).replaceFirst("");
        } while (!rest.equals(before));
        return rest;
    }

    private Link state(String code) {
        return lines.state(code, reading.say("city.state"), List.of());
    }

    private Link figure(NationalFigure figure) {
        return new Link(
                new Subject(Subject.Kind.NATIONAL_FIGURES, figure.id()),
                reading.text(figure.title()),
                new Entries(reading).figure(figure).value(),
                Optional.empty(),
                List.of(Subject.source(figure.sourceId())));
    }

    private Link term(GlossaryTerm term) {
        return new Link(
                Subject.term(term),
                reading.text(term.term()),
                reading.text(term.definition()),
                Optional.empty(),
                List.of(Subject.source(term.sourceId())));
    }
}
