package org.plazaatlas.briefing.series;

import org.apache.commons.lang3.StringUtils;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words for file names: ASCII, lower case, joined by hyphens. */
final class FileWord {

    private static final int LONGEST = 48;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private FileWord() {}

    /**
     * The word for a text.
     *
     * @param instead the word for a text without a Latin letter or digit
     */
    static String of(String text, String instead) {
        String plain = StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
        String joined = OTHER.matcher(plain).replaceAll("-");
        String cut = joined.substring(0, Math.min(LONGEST, joined.length()));
        String word = ENDS.matcher(cut).replaceAll("");
        return word.isEmpty() ? instead : word;
    }
}
