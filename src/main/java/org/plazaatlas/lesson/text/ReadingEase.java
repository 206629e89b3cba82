package org.plazaatlas.lesson.text;

import org.plazaatlas.language.Language;

import java.text.BreakIterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How easily a text is read, by the length of its words and sentences. 100 is very easy, 0 very
 * hard; both languages have a formula of their own on the same scale.
 *
 * <ul>
 *   <li>English: Reading Ease = 206.835 − 84.6 × syllables per word − 1.015 × words per sentence.
 *       R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), p.
 *       221–233.
 *   <li>Spanish: Lecturabilidad = 206.84 − 60 × syllables per word − 1.02 × words per sentence. J.
 *       Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214 (1959), p. 29–32. Its
 *       second term is read as the mean length of sentences, as G. Law, "Error in the Fernandez
 *       Huerta Readability Formula" (2011), shows that it was meant.
 * </ul>
 *
 * <p>Syllables are estimated from spelling ({@link Syllables}); a figure in digits counts as one.
 */
public record ReadingEase(Language language, int words, int sentences, int syllables) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’%]*");

    /** The reading ease of a text without Markdown. */
    public static ReadingEase of(String text, Language language) {
        List<String> words = words(text);
        int syllables = words.stream().mapToInt(word -> Syllables.in(word, language)).sum();
        return new ReadingEase(language, words.size(), sentences(text, language), syllables);
    }

    /** The words of a text, figures among them. */
    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int sentences(String text, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        int count = 0;
        for (String line : text.split("\n", -1)) {
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                count += words(line.substring(start, end)).isEmpty() ? 0 : 1;
                start = end;
            }
        }
        return count;
    }

    /** The figure of the formula; 100 for a text without words. */
    public double score() {
        if (words == 0) {
            return 100;
        }
        double perWord = (double) syllables / words;
        double perSentence = (double) words / sentences;
        return switch (language) {
            case EN -> 206.835 - 84.6 * perWord - 1.015 * perSentence;
            case ES -> 206.84 - 60 * perWord - 1.02 * perSentence;
        };
    }
}
