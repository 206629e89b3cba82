package org.plazaatlas.desktop.layers;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sources that the map can follow.
 *
 * @param claims how many claims rest on them
 */
record AttributionOption(Attribution attribution, int claims) {

    /** Everyone, then the kinds of source, then the sources; only those with claims, most first. */
    static List<AttributionOption> of(Atlas atlas) {
        List<Claim> claims = atlas.contents().claims();
        Map<String, Long> bySource =
                claims.stream()
                        .collect(Collectors.groupingBy(Claim::sourceId, Collectors.counting()));
        Map<SourceKind, Integer> byKind = new EnumMap<>(SourceKind.class);
        List<AttributionOption> sources = new ArrayList<>();
        for (Source source : atlas.contents().sources()) {
            int count = bySource.getOrDefault(source.id(), 0L).intValue();
            if (count > 0) {
                byKind.merge(source.kind(), count, Integer::sum);
                sources.add(new AttributionOption(new Attribution.OneSource(source.id()), count));
            }
        }
        List<AttributionOption> options = new ArrayList<>();
        options.add(new AttributionOption(Attribution.EVERYONE, claims.size()));
        byKind.forEach(
                (kind, n) ->
                        options.add(new AttributionOption(new Attribution.SourcesOf(kind), n)));
        sources.stream()
                .sorted(Comparator.comparingInt(AttributionOption::claims).reversed())
                .forEach(options::add);
        return List.copyOf(options);
    }
}
