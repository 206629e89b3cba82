package org.plazaatlas.store.shapefile;

import org.plazaatlas.language.Text;
import org.plazaatlas.store.json.ProblemText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was passed over in a shapefile because everything else can be understood without it. Safe
 * for use by several threads.
 */
final class PassedOver {

    /** A file that is odd in one way mostly is so in every record. */
    private static final int MOST_TOLD = 5;

    private final Map<String, Set<Text>> byKey = new LinkedHashMap<>();

    /** Notes something; the key and arguments are those of {@link ProblemText#of}. */
    synchronized void add(String key, Object... arguments) {
        byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                .add(ProblemText.of("passed." + key, arguments));
    }

    synchronized boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** All of it; of each kind the first few, and how many more there are. */
    synchronized List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Set<Text> ofKind : byKey.values()) {
            ofKind.stream().limit(MOST_TOLD).forEach(texts::add);
            if (ofKind.size() > MOST_TOLD) {
                texts.add(ProblemText.of("passed.more", ofKind.size() - MOST_TOLD));
            }
        }
        return texts;
    }
}
