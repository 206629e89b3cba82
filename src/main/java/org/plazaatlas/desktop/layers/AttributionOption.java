package org.plazaatlas.desktop.layers;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sources that the map can follow.
 *
 * @param claims how many claims rest on them
 * @param soughtBy words by which it is found beside its name, such as a publisher, in small letters
 *     without accents
 */
record AttributionOption(Attribution attribution, int claims, String soughtBy) {

    /**
     * Everyone, then the kinds of source, the origins of several sources, and the sources; those
     * with most claims first.
     */
    static List<AttributionOption> of(Atlas atlas) {
        List<Claim> claims = atlas.contents().claims();
        Map<String, Long> bySource =
                claims.stream()
                        .collect(Collectors.groupingBy(Claim::sourceId, Collectors.counting()));
        Map<SourceKind, Integer> byKind = new EnumMap<>(SourceKind.class);
        List<AttributionOption> sources = new ArrayList<>();
        for (Source source : atlas.contents().sources()) {
            int count = bySource.getOrDefault(source.id(), 0L).intValue();
            byKind.merge(source.kind(), count, Integer::sum);
            sources.add(ofSource(source, count));
        }
        Map<String, List<AttributionOption>> byOrigin = new TreeMap<>();
        for (AttributionOption option : sources) {
            String id = option.attribution().named().getFirst();
            String origin = atlas.source(id).orElseThrow().origin();
            byOrigin.computeIfAbsent(origin, _ -> new ArrayList<>()).add(option);
        }
        List<AttributionOption> options = new ArrayList<>();
        options.add(new AttributionOption(Attribution.EVERYONE, claims.size(), ""));
        byKind.forEach(
                (kind, n) ->
                        options.add(new AttributionOption(new Attribution.SourcesOf(kind), n, "")));
        byOrigin.forEach(
                (origin, passedOn) -> {
                    if (passedOn.size() > 1) {
                        options.add(ofOrigin(origin, passedOn));
                    }
                });
        sources.stream()
                .sorted(Comparator.comparingInt(AttributionOption::claims).reversed())
                .forEach(options::add);
        return List.copyOf(options);
    }

    /** Several sources that pass on the findings of one body. */
    private static AttributionOption ofOrigin(String origin, List<AttributionOption> passedOn) {
        int claims = passedOn.stream().mapToInt(AttributionOption::claims).sum();
        return new AttributionOption(new Attribution.FromOrigin(origin), claims, plain(origin));
    }

    private static AttributionOption ofSource(Source source, int claims) {
        String words =
                String.join(
                        " ",
                        source.id(),
                        source.title(),
                        source.author(),
                        source.publisher().es(),
                        source.publisher().en(),
                        source.origin());
        return new AttributionOption(new Attribution.OneSource(source.id()), claims, plain(words));
    }

    /** Whether each word of a text stands in its name or in what it is sought by. */
    boolean isFoundBy(String text, String name) {
        String sought = plain(name) + " " + soughtBy;
        return Arrays.stream(plain(text).strip().split("\\s+")).allMatch(sought::contains);
    }

    private static String plain(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
    }
}
