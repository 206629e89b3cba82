package org.plazaatlas.cartography.typesetting;

import java.awt.font.LineBreakMeasurer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks and cuts texts so that they stay within a width; all widths are in logical pixels. */
public final class TextFit {

    private static final String ELLIPSIS = "…";
    private static final Pattern SCHEME = Pattern.compile("https?:$");

    private TextFit() {}

    /**
     * A text in lines no wider than a width, broken at blanks; only a word that is wider than a
     * line is broken within.
     */
    public static List<String> broken(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (style.width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (style.width(line) > width && line.length() > 1) {
                String start = longestStart(line, part -> style.width(part) <= width);
                lines.add(start);
                line = line.substring(start.length());
            }
        }
        lines.add(line);
        return lines;
    }

    /** A text broken into a number of lines at most; the rest is cut off with an ellipsis. */
    static List<String> broken(String text, TextStyle style, double width, int most) {
        List<String> all = broken(text, style, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most - 1));
        String rest = String.join(" ", all.subList(most - 1, all.size()));
        kept.add(cut(rest, style, width));
        return kept;
    }

    /**
     * A text broken into lines of about equal length, so that no word is left alone on the last
     * line; cut off like {@link #broken(String, TextStyle, double, int)}.
     */
    public static List<String> balanced(String text, TextStyle style, double width, int most) {
        List<String> widest = broken(text, style, width, most);
        if (broken(text, style, width).size() > most) {
            return widest;
        }
        double low = width / most;
        double high = width;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (broken(text, style, middle).size() <= widest.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return broken(text, style, high);
    }

    /**
     * A text cut to a width after a word, with an ellipsis at its end if it was longer; only a
     * first word that is wider than that is cut within.
     */
    public static String cut(String text, TextStyle style, double width) {
        if (style.width(text) <= width) {
            return text;
        }
        String start =
                longestStart(text, part -> style.width(part.stripTrailing() + ELLIPSIS) <= width);
        boolean within = text.charAt(start.length()) != ' ' && !start.endsWith(" ");
        int lastBlank = start.stripTrailing().lastIndexOf(' ');
        String whole = within && lastBlank > 0 ? start.substring(0, lastBlank) : start;
        return whole.stripTrailing() + ELLIPSIS;
    }

    /** Whether each word of a text is no wider than a line. */
    public static boolean keepsWords(String text, TextStyle style, double width) {
        return Arrays.stream(text.split(" ")).allMatch(word -> style.width(word) <= width);
    }

    /**
     * The longest start of a text that fits, at least one character. Never splits a surrogate pair.
     */
    private static String longestStart(String text, Predicate<String> fits) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (!fits.test(text.substring(0, next))) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    /**
     * Running text in lines no wider than a width, broken wherever the language allows it (Unicode
     * Standard Annex 14), and within words that are longer than a line. Unlike {@link
     * #broken(String, TextStyle, double)}, which keeps names whole, it breaks after hyphens and
     * slashes.
     */
    public static List<String> wrapped(String text, Typesetter type, double width) {
        return text.isBlank() ? List.of() : lines(PrintableText.of(text), type, width);
    }

    private static List<String> lines(String text, Typesetter type, double width) {
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(type.attributed(text).getIterator(), Typesetter.UNHINTED);
        List<String> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            measurer.setPosition(beforeScheme(text, start, measurer.nextOffset((float) width)));
            lines.add(text.substring(start, measurer.getPosition()).strip());
        }
        return lines;
    }

    /**
     * The end of a line; moved before the {@code https:} of an address if the line would end right
     * after it.
     */
    private static int beforeScheme(String text, int start, int end) {
        Matcher scheme = SCHEME.matcher(text).region(start, end);
        return text.startsWith("//", end) && scheme.find() && scheme.start() > start
                ? scheme.start()
                : end;
    }

    /**
     * The first line of {@link #wrapped}, with an ellipsis at its end if the text was longer.
     *
     * @throws NoSuchElementException if the text is blank and wider than the width
     */
    public static String firstLine(String text, Typesetter type, double width) {
        if (type.width(text) <= width) {
            return text;
        }
        return wrapped(text, type, width - type.width(ELLIPSIS)).getFirst() + ELLIPSIS;
    }
}
