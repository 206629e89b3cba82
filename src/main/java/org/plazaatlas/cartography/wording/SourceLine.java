package org.plazaatlas.cartography.wording;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the source line under a map: it names the most used sources and counts the others. */
public final class SourceLine {

    private static final int MOST_NAMED = 6;

    /** A remark in brackets after a publisher's name, which only the source's own page shows. */
    private static final Pattern REMARK = Pattern.compile("(?<=.) \\(.*\\)$");

    private final Atlas atlas;

    public SourceLine(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Names as many publishers of these sources as there is room for; if there is room for none,
     * says how many there are.
     *
     * @param sourceIds in the order in which to name them
     * @param assessed whether the line says that this is assessed influence
     * @param fits whether a line has room
     */
    public String text(
            List<String> sourceIds, Language language, boolean assessed, Predicate<String> fits) {
        Words words = Words.of(SourceLine.class, language);
        List<String> names = names(sourceIds, language);
        if (names.isEmpty()) {
            return words.get("sources.none");
        }
        for (int named = Math.min(MOST_NAMED, names.size()); named > 0; named--) {
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

    /** Every publisher once, without a remark. */
    private List<String> names(List<String> sourceIds, Language language) {
        return sources(sourceIds).map(source -> name(source, language)).distinct().toList();
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
        String list = String.join(", ", names.subList(0, named));
        int others = names.size() - named;
        return others == 0
                ? words.get("sources.all", list)
                : words.get("sources.some", list, others);
    }

    private static String name(Source source, Language language) {
        String name = source.imprint().in(language);
        return REMARK.matcher(name).replaceFirst("");
    }
}
