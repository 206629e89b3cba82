package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/**
 * Links from a founding fact to the records that hold it: events, figures, terms, cities, sources,
 * states.
 */
public final class FoundingFactLinks {

    private final DossierContext context;
    private final SubjectLinks links;

    public FoundingFactLinks(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
    }

    /** The records that hold the fact, in the order in which its trace names them. */
    public List<Link> links(FoundingFact fact) {
        return fact.holders().stream().flatMap(holder -> link(holder).stream()).toList();
    }

    private Optional<Link> link(Subject holder) {
        Atlas atlas = context.atlas();
        String id = holder.id();
        return switch (holder.kind()) {
            case EVENT -> atlas.event(id).map(links::event);
            case NATIONAL_FIGURES -> atlas.nationalFigure(id).map(this::figure);
            case GLOSSARY -> atlas.term(id).map(this::term);
            case CITY -> atlas.city(id).map(links::city);
            case SOURCE -> atlas.source(id).map(links::source);
            case STATE -> atlas.state(id).map(state -> state(state.code()));
            default -> Optional.empty();
        };
    }

    private Link state(String code) {
        return links.state(code, context.say("city.state"), List.of());
    }

    private Link figure(NationalFigure figure) {
        return new Link(
                new Subject(Subject.Kind.NATIONAL_FIGURES, figure.id()),
                context.text(figure.title()),
                new ListEntries(context).figure(figure).value(),
                Optional.empty(),
                List.of(Subject.source(figure.sourceId())));
    }

    private Link term(GlossaryTerm term) {
        return new Link(
                Subject.term(term),
                context.text(term.term()),
                context.text(term.definition()),
                Optional.empty(),
                List.of(Subject.source(term.sourceId())));
    }
}
