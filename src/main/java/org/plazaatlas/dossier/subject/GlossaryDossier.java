package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.ListEntries;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.Subject;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The terms of the field: all terms or one. */
final class GlossaryDossier {

    private final DossierContext context;
    private final SubjectLinks links;
    private final ListEntries entries;

    GlossaryDossier(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
        entries = new ListEntries(context);
    }

    Dossier writeAll() {
        List<GlossaryTerm> terms = context.atlas().contents().glossary();
        Collator collator = Collator.getInstance(context.language().locale());
        return new Dossier(
                new Subject(Subject.Kind.GLOSSARY, ""),
                context.say("glossary.title"),
                context.say("glossary.subtitle", terms.size()),
                links.withSources(
                        Stream.of(
                                SubjectLinks.section(
                                        context.say("glossary.terms"),
                                        terms.stream()
                                                .map(entries::term)
                                                .sorted(
                                                        Comparator.comparing(
                                                                Dossier.Fact::name, collator))
                                                .toList()))));
    }

    Dossier write(GlossaryTerm term) {
        return new Dossier(
                Subject.term(term),
                context.text(term.term()),
                DossierContext.joined(
                        context.say("glossary.title"), term.term().in(context.language().other())),
                links.withSources(
                        Stream.of(
                                SubjectLinks.section(
                                        context.say("heading.said"),
                                        List.of(entries.term(term))))));
    }
}
