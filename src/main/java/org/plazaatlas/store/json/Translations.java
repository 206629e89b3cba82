package org.plazaatlas.store.json;

import org.plazaatlas.language.Text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spanish for the texts that an atlas holds in English alone; remembers what it lacks. */
public final class Translations {

    private final Map<String, String> spanish;
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * @param spanish the Spanish of each English text
     */
    public Translations(Map<String, String> spanish) {
        this.spanish = Map.copyOf(spanish);
    }

    /** The English texts that have a translation. */
    public Set<String> english() {
        return spanish.keySet();
    }

    /** The text in both languages; where the Spanish is missing the English stands for it. */
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

    /** A name in both languages; one without a translation reads the same in Spanish. */
    Text ofName(String english) {
        return new Text(spanish.getOrDefault(english, english), english);
    }

    /** The texts that were asked for and not found, so far. */
    public List<String> missing() {
        return List.copyOf(missing);
    }
}
