package org.plazaatlas.lesson.text;

import org.plazaatlas.language.Language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Estimates the syllables of a word from its spelling. */
final class Syllables {

    private static final String STRONG = "aeoáéó";
    private static final String STRESSED_WEAK = "íú";
    private static final String WEAK = "iuü";

    /** The u that is not heard: in gue, gui, que and qui. */
    private static final Pattern SILENT_U = Pattern.compile("(?<=[gq])u(?=[eéií])");

    private static final Pattern FINAL_Y = Pattern.compile("y$");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** Endings that add no syllable in English: makes, maked, make, but not table or wanted. */
    private static final Pattern SILENT_END =
            Pattern.compile("(?<![td])ed$|(?<![sxzcg])es$|(?<![sc]h)(?<!l)e$|(?<=[aeiouy]l)e$");

    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");

    private Syllables() {}

    /** At least one; figures in digits count as one. */
    static int in(String word, Language language) {
        String lower = word.toLowerCase(Locale.ROOT);
        int found = language == Language.ES ? spanish(lower) : english(lower);
        return Math.max(1, found);
    }

    /**
     * A syllable has one strong vowel; weak ones beside it belong to it, unless they are stressed.
     */
    private static int spanish(String word) {
        String heard = SILENT_U.matcher(word).replaceAll("");
        String letters = FINAL_Y.matcher(heard).replaceAll("i");
        int syllables = 0;
        char before = ' ';
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (isVowel(letter) && !(isVowel(before) && areOne(before, letter))) {
                syllables++;
            }
            before = letter;
        }
        return syllables;
    }

    private static boolean isVowel(char letter) {
        return (STRONG + STRESSED_WEAK + WEAK).indexOf(letter) >= 0;
    }

    private static boolean areOne(char one, char other) {
        boolean bothStrong = STRONG.indexOf(one) >= 0 && STRONG.indexOf(other) >= 0;
        boolean stressed = STRESSED_WEAK.indexOf(one) >= 0 || STRESSED_WEAK.indexOf(other) >= 0;
        return !bothStrong && !stressed;
    }

    private static int english(String word) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String heard = SILENT_END.matcher(plain).replaceAll("");
        return (int) ENGLISH_VOWELS.matcher(heard).results().count();
    }
}
