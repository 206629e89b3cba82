package org.plazaatlas.store.json;

import org.plazaatlas.language.Text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Spanish of texts that an atlas holds only in English; remembers the texts without one. */
public final class Translations {

    private final Map<String, String> spanish;
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * @param spanish the Spanish of each English text, by that text
     */
    public Translations(Map<String, String> spanish) {
        this.spanish = Map.copyOf(spanish);
    }

    /** The English texts that have a translation. */
    public Set<String> english() {
        return spanish.keySet();
    }

    /** The text in both languages; if the Spanish is missing, the English is used for both. */
    Text of(String english) {
        if (english.isEmpty()) {
            return Text.EMPTY;
        }
        String translated = spanish.get(english);
        if (translated == null) {
            missing.add(english);
        }
        return new Text(translated == null ? english : translated, english);
    }

    /** A name in both languages; without a translation it is the same in Spanish. */
    Text ofName(String english) {
        return new Text(spanish.getOrDefault(english, english), english);
    }

    /** The texts that were asked for so far and have no translation. */
    public List<String> missing() {
        return List.copyOf(missing);
    }
}
