package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.naming.NamedSubjects;
import org.plazaatlas.lesson.text.LessonMarkdown;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the cards of a lesson: the organizations, states and words that its texts name. */
final class CardSet {

    private final Atlas atlas;
    private final Language language;
    private final Words words;

    CardSet(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
        words = Words.of(CardSet.class, language);
    }

    List<FlashCard> of(Lesson lesson) {
        String text = lesson.steps().stream().map(this::text).collect(Collectors.joining("\n"));
        List<Subject> named = new NamedSubjects(atlas, language).in(text);
        return Stream.of(
                        named.stream().flatMap(subject -> organization(subject).stream()),
                        named.stream().flatMap(subject -> state(subject).stream()),
                        atlas.contents().glossary().stream()
                                .filter(term -> isIn(term, text))
                                .map(this::word))
                .flatMap(cards -> cards)
                .toList();
    }

    private String text(LessonStep step) {
        return LessonMarkdown.plain(step.text().in(language));
    }

    private Optional<FlashCard> organization(Subject subject) {
        return subject.kind() == Subject.Kind.ORGANIZATION
                ? atlas.organization(subject.id()).map(this::organization)
                : Optional.empty();
    }

    private FlashCard organization(Organization organization) {
        return new FlashCard(
                words.get("cards.organization"),
                organization.name().in(language),
                Optional.empty(),
                organization.shortName(),
                organization.summary().in(language));
    }

    private Optional<FlashCard> state(Subject subject) {
        return subject.kind() == Subject.Kind.STATE
                ? atlas.state(subject.id()).map(this::state)
                : Optional.empty();
    }

    private FlashCard state(State state) {
        return new FlashCard(
                words.get("cards.state"),
                words.get("cards.whichState"),
                Optional.of(state),
                state.name().in(language),
                words.get("cards.capital", state.capital()));
    }

    private boolean isIn(GlossaryTerm term, String text) {
        String word = term.term().in(language).toLowerCase(Locale.ROOT);
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    private FlashCard word(GlossaryTerm term) {
        return new FlashCard(
                words.get("cards.word"),
                term.term().in(language),
                Optional.empty(),
                term.term().in(language),
                term.definition().in(language));
    }
}
