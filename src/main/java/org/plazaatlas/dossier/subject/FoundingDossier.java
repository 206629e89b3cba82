package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Entries;
import org.plazaatlas.dossier.line.HeldIn;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of the founding documents and where the atlas holds them: all, or one. */
final class FoundingDossier {

    private final Reading reading;
    private final Lines lines;
    private final Entries entries;

    FoundingDossier(Reading reading) {
        this.reading = reading;
        lines = new Lines(reading);
        entries = new Entries(reading);
    }

    /** All facts, document by document. */
    Dossier writeAll() {
        List<FoundingFact> facts = reading.atlas().contents().foundingFacts();
        Map<String, List<FoundingFact>> byDocument =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FoundingFact::sourceId,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new Dossier(
                new Subject(Subject.Kind.FOUNDING_DOCUMENTS, ""),
                reading.say("founding.title"),
                reading.say("founding.subtitle", facts.size(), byDocument.size()),
                byDocument.entrySet().stream()
                        .map(e -> document(e.getKey(), e.getValue()))
                        .toList());
    }

    private Section document(String sourceId, List<FoundingFact> facts) {
        return new Section(
                reading.say("founding.document", title(sourceId), facts.size()),
                entries.of(facts.stream().map(entries::foundingFact)));
    }

    private String title(String sourceId) {
        return reading.atlas().source(sourceId).map(Source::title).orElse(sourceId);
    }

    /** One fact with links to all that holds it. */
    Dossier write(FoundingFact fact) {
        List<Entry> said = new ArrayList<>();
        List<Subject> source = List.of(Subject.source(fact.sourceId()));
        said.add(new Fact(reading.say("founding.fact"), reading.text(fact.fact()), source));
        said.add(new Fact(reading.say("founding.section"), entries.section(fact), source));
        if (!fact.heldIn().isEmpty()) {
            said.add(new Fact(reading.say("founding.heldIn"), reading.text(fact.heldIn()), source));
        }
        List<Link> held = new HeldIn(reading).links(fact);
        return new Dossier(
                reading.atlas().subject(fact),
                reading.text(fact.fact()),
                Reading.joined(title(fact.sourceId()), entries.section(fact)),
                lines.withSources(
                        Stream.of(
                                Lines.section(reading.say("heading.said"), said),
                                Lines.section(reading.say("heading.heldIn"), held))));
    }
}
