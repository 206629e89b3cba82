package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/** Leads from a founding fact to what holds it: events, figures, terms, cities, sources, states. */
public final class HeldIn {

    private final Reading reading;
    private final Lines lines;

    public HeldIn(Reading reading) {
        this.reading = reading;
        lines = new Lines(reading);
    }

    /** What holds the fact, in the order in which its trace names it. */
    public List<Link> links(FoundingFact fact) {
        return fact.holders().stream().flatMap(holder -> link(holder).stream()).toList();
    }

    private Optional<Link> link(Subject holder) {
        Atlas atlas = reading.atlas();
        String id = holder.id();
        return switch (holder.kind()) {
            case EVENT -> atlas.event(id).map(lines::event);
            case NATIONAL_FIGURES -> atlas.nationalFigure(id).map(this::figure);
            case GLOSSARY -> atlas.term(id).map(this::term);
            case CITY -> atlas.city(id).map(lines::city);
            case SOURCE -> atlas.source(id).map(lines::source);
            case STATE -> atlas.state(id).map(state -> state(state.code()));
            default -> Optional.empty();
        };
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
