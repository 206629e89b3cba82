package org.plazaatlas.language;

import java.text.ListFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a list as part of a sentence: {@code a, b and c}. Not safe for use by several threads. */
public final class SentenceList {

    /**
     * Spanish writes "e" instead of "y" before the sound of an i, but not before "hielo" or
     * "hiato".
     */
    private static final Pattern SOUNDS_LIKE_I =
            Pattern.compile(
                    "(i|í|hi(?![ae])|hí).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ListFormat format;
    private final ListFormat beforeI;

    public SentenceList(Language language) {
        format =
                ListFormat.getInstance(
                        locale(language), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        beforeI = language == Language.ES ? withE(format) : format;
    }

    /** English of the United Kingdom, which has no comma before "and". */
    private static Locale locale(Language language) {
        return language == Language.EN ? Locale.UK : language.locale();
    }

    private static ListFormat withE(ListFormat spanish) {
        return ListFormat.getInstance(
                Arrays.stream(spanish.getPatterns())
                        .map(pattern -> pattern.replace(" y ", " e "))
                        .toArray(String[]::new));
    }

    /** The list as text; empty for an empty list. */
    public String of(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        boolean isBeforeI = SOUNDS_LIKE_I.matcher(items.getLast()).matches();
        return (isBeforeI ? beforeI : format).format(items);
    }
}
