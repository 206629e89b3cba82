package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The choice of what the piece is about: nothing in particular, a state or an organization. */
final class SubjectChoice {

    private SubjectChoice() {}

    /** What a piece is about while that is selected; empty if no piece can be about it. */
    static Optional<MapSubject> of(Subject selected) {
        return switch (selected.kind()) {
            case STATE -> Optional.of(MapSubject.state(selected.id()));
            case ORGANIZATION -> Optional.of(MapSubject.organization(selected.id()));
            case CITY -> Optional.of(MapSubject.city(selected.id()));
            case TURF ->
                    Optional.of(
                            MapSubject.boundary(
                                    selected.parties().getFirst(), selected.parties().getLast()));
            default -> Optional.empty();
        };
    }

    /**
     * @param show shows a subject that was chosen
     */
    static NamedChoice<Optional<MapSubject>> of(
            ObjectProperty<MapMessage> message,
            Consumer<Optional<MapSubject>> show,
            Atlas atlas,
            ObservableValue<Language> language) {
        ObjectProperty<Optional<MapSubject>> chosen =
                new SimpleObjectProperty<>(message.get().subject());
        NamedChoice<Optional<MapSubject>> choice =
                new NamedChoice<>(
                        "plateSubject",
                        all(atlas),
                        chosen,
                        language,
                        (subject, now) -> name(subject, atlas, now));
        message.subscribe(
                now -> {
                    // The boundary of an opened piece, say, is not among those on offer.
                    if (!choice.getItems().contains(now.subject())) {
                        choice.getItems().add(now.subject());
                    }
                    chosen.set(now.subject());
                });
        chosen.subscribe(
                (_, now) -> {
                    if (now != null && !now.equals(message.get().subject())) {
                        show.accept(now);
                    }
                });
        return choice;
    }

    private static List<Optional<MapSubject>> all(Atlas atlas) {
        List<Optional<MapSubject>> all = new ArrayList<>();
        all.add(Optional.empty());
        atlas.contents().states().stream()
                .sorted(Comparator.comparing(state -> state.name().es()))
                .map(State::code)
                .forEach(code -> all.add(Optional.of(MapSubject.state(code))));
        atlas.contents().organizations().stream()
                .map(Organization::id)
                .forEach(id -> all.add(Optional.of(MapSubject.organization(id))));
        return all;
    }

    private static String name(Optional<MapSubject> subject, Atlas atlas, Language language) {
        return subject.map(one -> name(one, atlas, language))
                .orElseGet(() -> words(language).get("overview"));
    }

    private static String name(MapSubject subject, Atlas atlas, Language language) {
        return switch (subject.kind()) {
            case STATE -> atlas.state(subject.id()).map(s -> s.name().in(language)).orElse("");
            case CITY -> atlas.city(subject.id()).map(c -> c.name().in(language)).orElse("");
            case CHANGES -> words(language).get("subjectChanges");
            case ORGANIZATION, PAIR, BOUNDARY ->
                    subject.organizationIds().stream()
                            .flatMap(id -> atlas.organization(id).stream())
                            .map(organization -> organization.name().in(language))
                            .collect(Collectors.joining(" – "));
        };
    }

    private static Words words(Language language) {
        return Words.of(SubjectChoice.class, language);
    }
}
