package org.plazaatlas.dossier.search;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.search.Findable.Match;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;

import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds subjects by words, ignoring case and accents. Ranks, best first: a name equal to the query,
 * a name that begins with it, a name whose words begin with its words, a name that contains them,
 * other words of the subject. Within a rank, states, organizations and cities come first,
 * municipalities last.
 */
public final class Search {

    /** No name has so many letters; a whole text that was pasted would take seconds. */
    private static final int LONGEST_QUERY = 120;

    private static final System.Logger LOG = System.getLogger(Search.class.getName());

    private final List<Findable> findables;
    private final Deferred<List<Findable>> municipalities;

    /**
     * One thing found.
     *
     * @param title its name in the language asked for
     * @param detail its kind, and the words that matched if they are not the name
     */
    public record Hit(Subject subject, String title, String detail) {}

    public Search(Atlas atlas) {
        findables = Findables.of(atlas);
        municipalities = Deferred.from(() -> municipalities(atlas));
    }

    /** None if their table cannot be read, which must not keep anybody from finding the rest. */
    private static List<Findable> municipalities(Atlas atlas) {
        try {
            return Findables.municipalities(atlas);
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "municipalities cannot be found: " + e.getMessage(), e);
            return List.of();
        }
    }

    /** Reads ahead what the first search would otherwise wait for. */
    public void prepare() {
        municipalities.get();
    }

    /**
     * At most {@code limit} hits, the best first; empty for a blank query. Of a query that is
     * longer than any name, the beginning counts.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public List<Hit> find(String query, Language language, int limit) {
        SearchText plain = SearchText.of(StringUtils.left(query, LONGEST_QUERY));
        if (plain.isBlank()) {
            return List.of();
        }
        Words words = Words.of(Search.class, language);
        return Stream.concat(findables.stream(), municipalities.get().stream())
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
