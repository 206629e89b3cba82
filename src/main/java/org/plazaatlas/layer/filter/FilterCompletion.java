package org.plazaatlas.layer.filter;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.layer.feature.LayerField;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Completes the word before the caret of an expression by the names of fields and operators. */
public final class FilterCompletion {

    private static final int MOST = 8;
    private static final List<String> OPERATORS =
            List.of(
                    "AND",
                    "OR",
                    "NOT",
                    "LIKE",
                    "ILIKE",
                    "IN",
                    "BETWEEN",
                    "IS NULL",
                    "IS NOT NULL",
                    "AFTER",
                    "BEFORE",
                    "DURING");
    private static final Pattern WORD = Pattern.compile("(\"[^\"]*|[\\p{L}_][\\p{L}\\p{N}_.]*)$");

    private final List<LayerField> fields;

    public FilterCompletion(List<LayerField> fields) {
        this.fields = List.copyOf(fields);
    }

    /**
     * What can stand in place of a word.
     *
     * @param start where the word begins
     * @param text with which it is replaced, up to the caret
     */
    public record Proposal(int start, String text) {}

    /** The best ways to go on at the caret; none inside a text or where no word is begun. */
    public List<Proposal> at(String expression, int caret) {
        String before = expression.substring(0, Math.clamp(caret, 0, expression.length()));
        Matcher word = WORD.matcher(before);
        boolean inText = before.chars().filter(c -> c == '\'').count() % 2 == 1;
        if (inText || !word.find()) {
            return List.of();
        }
        String begun = plain(word.group().replace("\"", ""));
        int start = word.start();
        Stream<String> names =
                fields.stream()
                        .map(LayerField::name)
                        .filter(name -> plain(name).contains(begun))
                        .sorted(
                                (a, b) ->
                                        Boolean.compare(
                                                plain(b).startsWith(begun),
                                                plain(a).startsWith(begun)))
                        .map(FeatureFilter::quoted);
        Stream<String> operators =
                OPERATORS.stream()
                        .filter(operator -> plain(operator).startsWith(begun))
                        .filter(_ -> !begun.isEmpty() && !word.group().startsWith("\""));
        return Stream.concat(names, operators)
                .filter(text -> !text.equals(word.group()))
                .limit(MOST)
                .map(text -> new Proposal(start, text))
                .toList();
    }

    private static String plain(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
    }
}
