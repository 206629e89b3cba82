package org.plazaatlas.cartography.typesetting;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts in the letters that the bundled typeface has, so that every output shows the same:
 * invisible marks are left out, ligatures and other compatible forms are written out (Unicode form
 * NFKC), and for everything else stands a box.
 */
public final class PrintableText {

    /** Stands for a letter that the typeface lacks. */
    public static final String BOX = "□";

    /** What a reader takes for one letter, such as an emoji of several characters. */
    private static final Pattern LETTER = Pattern.compile("\\X", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    /** Format characters, and all others that Unicode calls ignorable when they are not shown. */
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F"
                        + "\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]");

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private PrintableText() {}

    /** The text as it is shown; not empty unless the text is. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        letters(text).forEach(letter -> shown.append(shown(letter).orElse(BOX)));
        return shown.isEmpty() ? " " : shown.toString();
    }

    /** The letters for which a box stands, each once. */
    public static List<String> missing(String text) {
        return isPlain(text)
                ? List.of()
                : letters(text).filter(letter -> shown(letter).isEmpty()).distinct().toList();
    }

    /** Whether it consists of letters of Europe, all of which the typeface has. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && c < 0xA0 || c == 0xAD || c > 0x17E) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> letters(String text) {
        String composed = Normalizer.normalize(text, Form.NFC);
        return LETTER.matcher(composed).results().map(MatchResult::group);
    }

    private static Optional<String> shown(String letter) {
        String visible = INVISIBLE.matcher(BREAK.matcher(letter).replaceAll(" ")).replaceAll("");
        if (isInTypeface(visible)) {
            return Optional.of(visible);
        }
        String compatible = Normalizer.normalize(visible, Form.NFKC);
        if (isInTypeface(compatible)) {
            return Optional.of(compatible);
        }
        String bare = MARK.matcher(Normalizer.normalize(visible, Form.NFKD)).replaceAll("");
        return Optional.of(bare).filter(text -> !text.isEmpty() && isInTypeface(text));
    }

    private static boolean isInTypeface(String text) {
        IntPredicate known = Typeface.REGULAR.font()::canDisplay;
        return text.codePoints().allMatch(known);
    }
}
