package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Words;

import java.util.List;
import java.util.regex.Pattern;

/** Words the line of sources under a map: the most used by name, the others by number. */
public final class SourceLine {

    private static final int MOST_NAMED = 6;

    /** A remark in brackets belongs to the source's own page. */
    private static final Pattern REMARK = Pattern.compile("(?<=.) \\(.*\\)$");

    private final Atlas atlas;

    public SourceLine(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Names as many publishers as the width allows.
     *
     * @param widthPixels in logical pixels, set in the small type of a page
     */
    public String text(MapLayout map, double widthPixels) {
        return text(map.sourceIds(), map.content().view().language(), widthPixels);
    }

    /**
     * Names as many publishers of these sources as the width allows.
     *
     * @param sourceIds the one to be named first is the first
     */
    String text(List<String> sourceIds, Language language, double widthPixels) {
        Words words = Words.of(SourceLine.class, language);
        List<String> names =
                sourceIds.stream()
                        .flatMap(id -> atlas.source(id).stream())
                        .map(SourceLine::name)
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            return words.get("sources.none");
        }
        for (int named = Math.min(MOST_NAMED, names.size()); named > 0; named--) {
            String text = text(words, names, named);
            if (TextStyle.SMALL.width(text) <= widthPixels) {
                return text;
            }
        }
        return words.get("sources.count", names.size());
    }

    private static String text(Words words, List<String> names, int named) {
        String list = String.join(", ", names.subList(0, named));
        int others = names.size() - named;
        return others == 0
                ? words.get("sources.all", list)
                : words.get("sources.some", list, others);
    }

    private static String name(Source source) {
        String name = source.publisher().isEmpty() ? source.title() : source.publisher();
        return REMARK.matcher(name).replaceFirst("");
    }
}
