package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries for things that have no dossier of their own but stand in a list of their kind. */
public final class Entries {

    private final Reading reading;

    public Entries(Reading reading) {
        this.reading = reading;
    }

    public List<Entry> of(Stream<? extends Entry> entries) {
        return List.copyOf(entries.toList());
    }

    /** A national figure: what, how much, when, and the place in its source. */
    public Fact figure(NationalFigure figure) {
        return new Fact(
                reading.text(figure.title()),
                Reading.joined(
                        reading.numbers().figure(figure.value())
                                + " "
                                + reading.text(figure.unit()),
                        reading.dates().period(figure.start(), figure.end()),
                        reading.text(figure.locator())),
                List.of(Subject.source(figure.sourceId())));
    }

    public Fact term(GlossaryTerm term) {
        return new Fact(
                reading.text(term.term()),
                reading.text(term.definition()),
                List.of(Subject.source(term.sourceId())));
    }

    public Fact presidency(Presidency presidency) {
        return new Fact(
                presidency.name(),
                Reading.joined(
                        presidency.party(),
                        reading.dates()
                                .span(
                                        Optional.of(presidency.from()),
                                        Optional.of(presidency.to()))),
                Reading.sources(presidency.sourceIds()));
    }

    /** A fact of a founding document; the line leads to the fact with all that holds it. */
    public Link foundingFact(FoundingFact fact) {
        return new Link(
                reading.atlas().subject(fact),
                reading.text(fact.fact()),
                Reading.joined(section(fact), heldIn(fact)),
                Optional.empty(),
                List.of(Subject.source(fact.sourceId())));
    }

    /** What holds the fact, by name; where no name is recognised the trace as it stands. */
    private String heldIn(FoundingFact fact) {
        List<Link> links = new HeldIn(reading).links(fact);
        return links.isEmpty()
                ? reading.text(fact.heldIn())
                : links.stream().map(Link::text).collect(Collectors.joining("; "));
    }

    /** The section of its document, a bare number being that of a paragraph. */
    public String section(FoundingFact fact) {
        String section = reading.text(fact.section());
        return section.matches("[\\d–-]+") ? reading.say("founding.paragraph", section) : section;
    }
}
