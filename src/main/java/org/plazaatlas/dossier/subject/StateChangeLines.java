package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.change.StateChange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what differs of a state between two dates. */
final class StateChangeLines {

    private final DossierContext context;

    StateChangeLines(DossierContext context) {
        this.context = context;
    }

    /** The dossier of a state with what was told of it on another date before all else. */
    Dossier withChangeSince(LocalDate since, Dossier ofState) {
        List<Section> sections = new ArrayList<>(ofState.sections());
        sections.addFirst(section(since, ofState.subject().id()));
        return new Dossier(ofState.subject(), ofState.title(), ofState.subtitle(), sections);
    }

    private Section section(LocalDate since, String stateCode) {
        Difference difference = Difference.between(context.history().at(since), context.snapshot());
        List<Entry> entries =
                difference
                        .ofState(stateCode)
                        .map(change -> sides(since, change))
                        .orElseGet(
                                () ->
                                        List.of(
                                                new Paragraph(
                                                        context.say("change.none", day(since)),
                                                        List.of())));
        return new Section(context.say("heading.change"), entries);
    }

    private List<Entry> sides(LocalDate since, StateChange change) {
        return List.of(
                new Fact(day(since), text(change.before()), List.of()),
                new Fact(day(context.date()), text(change.after()), List.of()));
    }

    private String day(LocalDate date) {
        return PartialDate.of(date).in(context.language());
    }

    /** Who dominates, whether it is contested, and who else is there. */
    String text(StateChange.Side side) {
        String dominant =
                side.dominant().isEmpty()
                        ? context.say("change.nobody")
                        : context.say("change.dominant", names(side.dominant()));
        return Stream.of(
                        dominant,
                        side.contested() ? context.say("change.contested") : "",
                        side.present().isEmpty()
                                ? ""
                                : context.say("change.present", names(side.present())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String names(Collection<String> organizationIds) {
        SubjectNames names = new SubjectNames(context.atlas(), context.language());
        return organizationIds.stream()
                .map(id -> names.of(Subject.organization(id)))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
