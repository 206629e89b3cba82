package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.Subject;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The numbers of the sources of one dossier, from 1. They follow its list of sources, so that the
 * list counts up; sources that are missing from the list come after.
 */
final class SourceNumbers {

    private final Map<Subject, Integer> numbers = new LinkedHashMap<>();

    private SourceNumbers() {}

    static SourceNumbers of(Dossier dossier) {
        SourceNumbers sources = new SourceNumbers();
        entries(dossier).flatMap(SourceNumbers::target).forEach(sources::add);
        entries(dossier).flatMap(entry -> entry.sources().stream()).forEach(sources::add);
        return sources;
    }

    /** The number of a source; empty if the dossier has no such source. */
    OptionalInt of(Subject source) {
        Integer number = numbers.get(source);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private void add(Subject source) {
        numbers.putIfAbsent(source, numbers.size() + 1);
    }

    private static Stream<Entry> entries(Dossier dossier) {
        return dossier.sections().stream().flatMap(section -> section.entries().stream());
    }

    private static Stream<Subject> target(Entry entry) {
        return entry instanceof Link link && link.target().kind() == Subject.Kind.SOURCE
                ? Stream.of(link.target())
                : Stream.empty();
    }
}
