package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the entries of records that have no dossier of their own: figures, terms, presidencies,
 * founding facts.
 */
public final class ListEntries {

    private final DossierContext context;

    public ListEntries(DossierContext context) {
        this.context = context;
    }

    public List<Entry> of(Stream<? extends Entry> entries) {
        return List.copyOf(entries.toList());
    }

    /** A national figure: what it measures, its value and period, and where its source gives it. */
    public Fact figure(NationalFigure figure) {
        return new Fact(
                context.text(figure.title()),
                DossierContext.joined(
                        context.numbers().figure(figure.value())
                                + " "
                                + context.text(figure.unit()),
                        context.dates().period(figure.start(), figure.end()),
                        context.text(figure.locator())),
                List.of(Subject.source(figure.sourceId())));
    }

    public Fact term(GlossaryTerm term) {
        return new Fact(
                context.text(term.term()),
                context.text(term.definition()),
                List.of(Subject.source(term.sourceId())));
    }

    public Fact presidency(Presidency presidency) {
        return new Fact(
                presidency.name(),
                DossierContext.joined(
                        presidency.party(),
                        context.dates()
                                .span(
                                        Optional.of(presidency.from()),
                                        Optional.of(presidency.to()))),
                DossierContext.sources(presidency.sourceIds()));
    }

    /** A fact of a founding document, as a link to the fact and the records that hold it. */
    public Link foundingFact(FoundingFact fact) {
        return new Link(
                context.atlas().subject(fact),
                context.text(fact.fact()),
                DossierContext.joined(section(fact), heldIn(fact)),
                Optional.empty(),
                List.of(Subject.source(fact.sourceId())));
    }

    /**
     * The names of the records that hold the fact; its trace as it stands if none is recognised.
     */
    private String heldIn(FoundingFact fact) {
        List<Link> links = new FoundingFactLinks(context).links(fact);
        return links.isEmpty()
                ? context.text(fact.heldIn())
                : links.stream().map(Link::text).collect(Collectors.joining("; "));
    }

    /** The section of its document; a bare number is that of a paragraph. */
    public String section(FoundingFact fact) {
        String section = context.text(fact.section());
        return section.matches("[\\d–-]+") ? context.say("founding.paragraph", section) : section;
    }
}
