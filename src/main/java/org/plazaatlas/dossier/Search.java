package org.plazaatlas.dossier;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;

import java.util.List;

/** Finds subjects by words, without regard to case and accents. */
public final class Search {

    /**
     * One thing found.
     *
     * @param title its name in the language asked for
     * @param detail its kind and the words that matched, where those are not the name
     */
    public record Hit(Subject subject, String title, String detail) {}

    public Search(Atlas atlas) {
        throw new UnsupportedOperationException("signature only");
    }

    /** At most {@code limit} hits, the best first; none for a blank query. */
    public List<Hit> find(String query, Language language, int limit) {
        throw new UnsupportedOperationException("signature only");
    }
}
