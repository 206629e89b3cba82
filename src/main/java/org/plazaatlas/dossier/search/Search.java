package org.plazaatlas.dossier.search;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.search.Findable.Match;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds subjects by words, ignoring case and accents. Ranks, best first: a name equal to the query,
 * a name that begins with it, a name whose words begin with its words, a name that contains them,
 * other words of the subject. Within a rank, organizations, states and cities come first.
 */
public final class Search {

    private final List<Findable> findables;

    /**
     * One thing found.
     *
     * @param title its name in the language asked for
     * @param detail its kind, and the words that matched if they are not the name
     */
    public record Hit(Subject subject, String title, String detail) {}

    public Search(Atlas atlas) {
        findables = Findables.of(atlas);
    }

    /**
     * At most {@code limit} hits, the best first; empty for a blank query.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public List<Hit> find(String query, Language language, int limit) {
        SearchText plain = SearchText.of(query);
        if (plain.isBlank()) {
            return List.of();
        }
        Words words = Words.of(Search.class, language);
        return findables.stream()
                .flatMap(findable -> findable.match(plain).stream())
                .sorted(Comparator.comparing(Match::rank))
                .limit(limit)
                .map(match -> hit(match, language, words))
                .toList();
    }

    /** Whether two names differ only in case, accents and punctuation. */
    public static boolean areAlike(String name, String other) {
        return SearchText.of(name).text().equals(SearchText.of(other).text());
    }

    private static Hit hit(Match match, Language language, Words words) {
        Findable found = match.found();
        String title = found.title().in(language);
        Optional<String> alias = match.name().filter(name -> isElsewhere(name, found));
        return new Hit(
                found.subject(),
                title,
                DossierContext.joined(
                        words.of(found.subject().kind()),
                        found.detail().in(language),
                        alias.orElse("")));
    }

    /** Whether a name that matched is neither the title nor the id. */
    private static boolean isElsewhere(String name, Findable found) {
        return !name.equals(found.title().es())
                && !name.equals(found.title().en())
                && !name.equals(found.subject().id());
    }
}
