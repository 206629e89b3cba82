package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Entries;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.Subject;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The terms of the field: all, or one. */
final class GlossaryDossier {

    private final Reading reading;
    private final Lines lines;
    private final Entries entries;

    GlossaryDossier(Reading reading) {
        this.reading = reading;
        lines = new Lines(reading);
        entries = new Entries(reading);
    }

    Dossier writeAll() {
        List<GlossaryTerm> terms = reading.atlas().contents().glossary();
        Collator collator = Collator.getInstance(reading.language().locale());
        return new Dossier(
                new Subject(Subject.Kind.GLOSSARY, ""),
                reading.say("glossary.title"),
                reading.say("glossary.subtitle", terms.size()),
                lines.withSources(
                        Stream.of(
                                Lines.section(
                                        reading.say("glossary.terms"),
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
                reading.text(term.term()),
                Reading.joined(
                        reading.say("glossary.title"), term.term().in(reading.language().other())),
                lines.withSources(
                        Stream.of(
                                Lines.section(
                                        reading.say("heading.said"),
                                        List.of(entries.term(term))))));
    }
}
