package org.plazaatlas.cartography.wording;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words the source line under a map as one would quote it: the best sources by name and the number
 * of the others. Texts that pass on one finding count as one, and so do the texts of one publisher.
 */
public final class SourceLine {

    private static final int MOST_NAMED = 6;

    private final Atlas atlas;

    public SourceLine(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Names as many publishers of these sources as there is room for; if there is room for none,
     * says how many there are.
     *
     * <p>Texts with editors come before local ones; texts that nobody vets are named only if there
     * are no others.
     *
     * @param sourceIds the most used first
     * @param assessed whether the line says that this is assessed influence
     * @param fits whether a line has room
     */
    public String text(
            List<String> sourceIds, Language language, boolean assessed, Predicate<String> fits) {
        Words words = Words.of(SourceLine.class, language);
        List<Citation> all = citations(sourceIds, language);
        if (all.isEmpty()) {
            return words.get("sources.none");
        }
        List<String> names = all.stream().map(citation -> citation.in(language)).toList();
        for (int named = Math.min(MOST_NAMED, vetted(all)); named > 0; named--) {
            String text = whole(words, named(words, names, named), assessed);
            if (fits.test(text)) {
                return text;
            }
        }
        return whole(words, words.get("sources.count", names.size()), assessed);
    }

    private static String whole(Words words, String sources, boolean assessed) {
        return assessed ? sources + " · " + words.get("page.assessment") : sources;
    }

    /** How many citations may be named. */
    private static int vetted(List<Citation> all) {
        int vetted = (int) all.stream().filter(one -> one.tier() != SourceTier.UNVETTED).count();
        return vetted == 0 ? all.size() : vetted;
    }

    /**
     * Every finding and every publisher once, the best vetted first, then the most used. Two
     * findings that a reader could not tell apart by what the line says of them count as one.
     */
    private List<Citation> citations(List<String> sourceIds, Language language) {
        Map<Object, List<Source>> groups = new LinkedHashMap<>();
        sources(sourceIds)
                .forEach(s -> groups.computeIfAbsent(group(s), _ -> new ArrayList<>()).add(s));
        Set<String> said = new HashSet<>();
        return groups.values().stream()
                .map(Citation::of)
                .filter(citation -> said.add(citation.in(language)))
                .sorted(Comparator.comparing(SourceLine::rank))
                .toList();
    }

    /** What a source counts for: a finding that it passes on, or what its publisher tells. */
    private static Object group(Source source) {
        boolean passesOn = !source.origin().equals(source.id());
        return passesOn ? source.origin() : source.imprint();
    }

    /** Records and texts with editors are of one rank: the more used ones come first. */
    private static SourceTier rank(Citation citation) {
        return citation.tier() == SourceTier.RECORD ? SourceTier.EDITED : citation.tier();
    }

    private Stream<Source> sources(List<String> sourceIds) {
        return sourceIds.stream().flatMap(id -> atlas.source(id).stream());
    }

    /** Each source in full, for notes: author, title, publisher, date and web address. */
    public List<String> inFull(List<String> sourceIds, Language language) {
        return sources(sourceIds).map(source -> inFull(source, language)).toList();
    }

    private static String inFull(Source source, Language language) {
        String date = source.published().map((PartialDate d) -> d.in(language)).orElse("");
        return Stream.of(
                        source.author(),
                        source.title(),
                        source.publisher().in(language),
                        date,
                        source.url())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(". "));
    }

    private static String named(Words words, List<String> names, int named) {
        String list = String.join("; ", names.subList(0, named));
        int others = names.size() - named;
        return others == 0
                ? words.get("sources.all", list)
                : words.get("sources.some", list, others);
    }
}
