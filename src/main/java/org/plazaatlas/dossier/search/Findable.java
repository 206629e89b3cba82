package org.plazaatlas.dossier.search;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A subject with the words by which it can be found.
 *
 * @param names its names in both languages, its aliases and its id
 * @param detail what to show next to its name and kind; may be empty
 * @param body more words that lead to it
 */
record Findable(Subject subject, Text title, Text detail, List<Name> names, SearchText body) {

    /** How well something matches a query, the best first. */
    enum Rank {
        EXACT,
        PREFIX,
        WORD,
        SUBSTRING,
        BODY_WORD,
        BODY_SUBSTRING
    }

    /** A name as written and in the form in which it is compared. */
    record Name(String written, SearchText plain) {
        static Name of(String written) {
            return new Name(written, SearchText.of(written));
        }
    }

    /**
     * A subject that matches a query.
     *
     * @param name the name that matched; empty if other words did
     */
    record Match(Findable found, Rank rank, Optional<String> name) {}

    static Findable of(
            Subject subject, Text title, Text detail, Stream<String> names, Stream<String> body) {
        List<Name> all =
                Stream.concat(Stream.of(title.es(), title.en()), names)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .map(Name::of)
                        .toList();
        return new Findable(
                subject, title, detail, all, SearchText.of(String.join(" ", body.toList())));
    }

    Optional<Match> match(SearchText query) {
        return byName(Rank.EXACT, name -> name.text().equals(query.text()))
                .or(() -> byName(Rank.PREFIX, name -> name.text().startsWith(query.text())))
                .or(() -> byName(Rank.WORD, name -> name.hasWordsStartingWith(query)))
                .or(() -> byName(Rank.SUBSTRING, name -> name.contains(query)))
                .or(() -> byBody(query));
    }

    private Optional<Match> byName(Rank rank, Predicate<SearchText> matches) {
        return names.stream()
                .filter(name -> matches.test(name.plain()))
                .findFirst()
                .map(name -> new Match(this, rank, Optional.of(name.written())));
    }

    private Optional<Match> byBody(SearchText query) {
        if (body.hasWordsStartingWith(query)) {
            return Optional.of(new Match(this, Rank.BODY_WORD, Optional.empty()));
        }
        return body.contains(query)
                ? Optional.of(new Match(this, Rank.BODY_SUBSTRING, Optional.empty()))
                : Optional.empty();
    }
}
