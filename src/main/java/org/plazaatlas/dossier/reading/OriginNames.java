package org.plazaatlas.dossier.reading;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the bodies whose findings sources pass on. An imprint such as {@code DEA (via Infobae)}
 * names the body first and the messenger in parentheses.
 */
final class OriginNames {

    private static final String MESSENGER = " (";

    private final Map<String, Text> names = new HashMap<>();

    OriginNames(Atlas atlas) {
        Map<String, List<Source>> byOrigin = new LinkedHashMap<>();
        atlas.contents()
                .sources()
                .forEach(s -> byOrigin.computeIfAbsent(s.origin(), _ -> new ArrayList<>()).add(s));
        byOrigin.forEach((origin, sources) -> names.put(origin, name(origin, sources)));
    }

    /** The name of the origin of a source. */
    Text of(Source source) {
        return names.getOrDefault(source.origin(), source.imprint());
    }

    /** The imprint of the origin itself, or else what most of its messengers call it. */
    private static Text name(String origin, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.id().equals(origin))
                .map(Source::imprint)
                .findFirst()
                .orElseGet(() -> mostCommon(sources));
    }

    private static Text mostCommon(List<Source> sources) {
        Map<Text, Integer> counts = new LinkedHashMap<>();
        sources.forEach(source -> counts.merge(body(source.imprint()), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    private static Text body(Text imprint) {
        return new Text(beforeMessenger(imprint.es()), beforeMessenger(imprint.en()));
    }

    private static String beforeMessenger(String imprint) {
        int messenger = imprint.indexOf(MESSENGER);
        return messenger > 0 ? imprint.substring(0, messenger) : imprint;
    }
}
