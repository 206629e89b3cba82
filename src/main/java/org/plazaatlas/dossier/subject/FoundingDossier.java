package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.FoundingFactLinks;
import org.plazaatlas.dossier.line.ListEntries;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of the founding documents and where the atlas holds them: all facts or one. */
final class FoundingDossier {

    private final DossierContext context;
    private final SubjectLinks links;
    private final ListEntries entries;

    FoundingDossier(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
        entries = new ListEntries(context);
    }

    /** All facts, document by document. */
    Dossier writeAll() {
        List<FoundingFact> facts = context.atlas().contents().foundingFacts();
        Map<String, List<FoundingFact>> byDocument =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FoundingFact::sourceId,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new Dossier(
                new Subject(Subject.Kind.FOUNDING_DOCUMENTS, ""),
                context.say("founding.title"),
                context.say("founding.subtitle", facts.size(), byDocument.size()),
                byDocument.entrySet().stream()
                        .map(e -> document(e.getKey(), e.getValue()))
                        .toList());
    }

    private Section document(String sourceId, List<FoundingFact> facts) {
        return new Section(
                context.say("founding.document", title(sourceId), facts.size()),
                entries.of(facts.stream().map(entries::foundingFact)));
    }

    private String title(String sourceId) {
        return context.atlas().source(sourceId).map(Source::title).orElse(sourceId);
    }

    /** One fact, with links to the records that hold it. */
    Dossier write(FoundingFact fact) {
        List<Entry> said = new ArrayList<>();
        List<Subject> source = List.of(Subject.source(fact.sourceId()));
        said.add(new Fact(context.say("founding.fact"), context.text(fact.fact()), source));
        said.add(new Fact(context.say("founding.section"), entries.section(fact), source));
        if (!fact.heldIn().isEmpty()) {
            said.add(new Fact(context.say("founding.heldIn"), context.text(fact.heldIn()), source));
        }
        List<Link> held = new FoundingFactLinks(context).links(fact);
        return new Dossier(
                context.atlas().subject(fact),
                context.text(fact.fact()),
                DossierContext.joined(title(fact.sourceId()), entries.section(fact)),
                links.withSources(
                        Stream.of(
                                SubjectLinks.section(context.say("heading.said"), said),
                                SubjectLinks.section(context.say("heading.heldIn"), held))));
    }
}
