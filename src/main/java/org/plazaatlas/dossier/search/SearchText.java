package org.plazaatlas.dossier.search;

import org.apache.commons.lang3.StringUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words in the form in which they are compared: without case, accents and punctuation. */
record SearchText(String text, List<String> words) {

    private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static SearchText of(String text) {
        String bare = StringUtils.stripAccents(text);
        String plain =
                NO_LETTERS_OR_DIGITS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return new SearchText(plain, plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ")));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether each word of the query begins a word of this. */
    boolean hasWordsStartingWith(SearchText query) {
        return query.words.stream()
                .allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    /** Whether each word of the query stands somewhere in this. */
    boolean contains(SearchText query) {
        return query.words.stream().allMatch(text::contains);
    }
}
