package org.plazaatlas.lesson.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources that a text cites by their ids, as in {@code [@ieee-79-2024]}. */
public final class Citations {

    /** What a text cites for figures that the atlas itself computes. */
    public static final String ATLAS = "atlas";

    private static final Pattern CITATION = Pattern.compile(" ?\\[@([A-Za-z0-9_-]+)]");

    private Citations() {}

    /** The ids that a text cites, without duplicates, in their order. */
    public static List<String> in(String markdown) {
        return CITATION.matcher(markdown)
                .results()
                .map(citation -> citation.group(1))
                .distinct()
                .toList();
    }

    /** The text without its citations. */
    public static String without(String text) {
        return CITATION.matcher(text).replaceAll("");
    }

    /**
     * Goes through a text from its beginning.
     *
     * @param between receives the text before, between and after the citations
     * @param citation receives the id of each citation
     */
    public static void each(String text, Consumer<String> between, Consumer<String> citation) {
        Matcher matcher = CITATION.matcher(text);
        int end = 0;
        while (matcher.find()) {
            between.accept(text.substring(end, matcher.start()));
            citation.accept(matcher.group(1));
            end = matcher.end();
        }
        between.accept(text.substring(end));
    }

    /** The text with something else in place of each citation, which is given by its id. */
    public static String replaced(
            String text, UnaryOperator<String> between, UnaryOperator<String> citation) {
        StringBuilder whole = new StringBuilder();
        each(
                text,
                words -> whole.append(between.apply(words)),
                id -> whole.append(citation.apply(id)));
        return whole.toString();
    }
}
