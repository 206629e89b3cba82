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

/** Names the bodies whose findings sources pass on. */
final class OriginNames {

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
        sources.forEach(source -> counts.merge(source.body(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
