package org.plazaatlas.briefing.note;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.Subject.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of a section. Consecutive states with the same detail become one row, so that a list
 * of thirty states takes few lines.
 */
record StateLists(List<Entry> entries) {

    StateLists {
        entries = List.copyOf(entries);
    }

    List<Entry> rows() {
        List<List<Entry>> groups = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<String> said = said(entry);
            if (said.isEmpty()
                    || groups.isEmpty()
                    || !said.equals(said(groups.getLast().getFirst()))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
        }
        return groups.stream().map(StateLists::row).toList();
    }

    /** The detail of an entry if its subject is a state. */
    private static Optional<String> said(Entry entry) {
        return entry instanceof Link link
                        && link.target().kind() == Kind.STATE
                        && !link.detail().isEmpty()
                ? Optional.of(link.detail())
                : Optional.empty();
    }

    private static Entry row(List<Entry> group) {
        if (group.size() == 1) {
            return group.getFirst();
        }
        String detail = said(group.getFirst()).orElseThrow();
        return new Fact(
                Character.toUpperCase(detail.charAt(0)) + detail.substring(1),
                links(group).map(Link::text).collect(Collectors.joining(", ")),
                links(group).flatMap(link -> link.sources().stream()).distinct().toList());
    }

    private static Stream<Link> links(List<Entry> group) {
        return group.stream().map(Link.class::cast);
    }
}
