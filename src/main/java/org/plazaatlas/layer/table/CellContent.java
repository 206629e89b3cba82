package org.plazaatlas.layer.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a cell may be: a number, a date, a total. */
public final class CellContent {

    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+");
    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d+");
    private static final Pattern TOTAL =
            Pattern.compile("(gran |sub)?tot(al|ales)( general| nacional)?\\s*:?");
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T"
                            + " ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)Z?)?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[- /](\\p{L}{3,10})\\.?[- /](\\d{4}|\\d{2})");

    /** The first three letters of months in Spanish and English, which differ in four. */
    private static final List<String> MONTHS_ES =
            List.of("ene feb mar abr may jun jul ago sep oct nov dic".split(" "));

    private static final List<String> MONTHS_EN =
            List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));

    private static final List<String> NO_DATA =
            Arrays.asList(
                    "", "-", "--", "----", ".", "..", "...", "n/a", "na", "nd", "n.d.", "null");

    private CellContent() {}

    /** Without blanks around it, such as those that are never broken. */
    public static String stripped(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }

    /** Whether it says that there is nothing. */
    public static boolean isNoData(String text) {
        return text.length() <= 4 && NO_DATA.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether it is worth looking whether it is a number or a date. */
    private static boolean hasDigitAhead(String text) {
        return !text.isEmpty()
                && text.length() <= 40
                && text.charAt(0) <= '9'
                && text.charAt(0) >= '+';
    }

    public static boolean isPlainNumber(String text) {
        return hasDigitAhead(text) && PLAIN.matcher(text).matches();
    }

    /** Whether it is a number with commas between thousands, such as 25,757. */
    public static boolean hasThousands(String text) {
        return hasDigitAhead(text) && THOUSANDS.matcher(text).matches();
    }

    /** Whether it is a number with a comma before its decimals, such as 1.234,5. */
    public static boolean hasDecimalComma(String text) {
        return hasDigitAhead(text) && COMMA.matcher(text).matches();
    }

    /** Whether zeros before it would be lost if it was a number, as those of codes. */
    public static boolean hasLeadingZero(String text) {
        return LEADING_ZERO.matcher(text).matches();
    }

    /**
     * The number that a text stands for.
     *
     * @param decimalComma whether a comma stands before decimals, not between thousands
     */
    public static Optional<Double> number(String text, boolean decimalComma) {
        if (!hasDigitAhead(text)) {
            return Optional.empty();
        }
        String plain = text;
        if (decimalComma && hasDecimalComma(text)) {
            plain = text.replace(".", "").replace(',', '.');
        } else if (hasThousands(text)) {
            plain = text.replace(",", "");
        }
        return isPlainNumber(plain) ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    /** Whether a row with this text sums others up. */
    public static boolean isTotal(String text) {
        return TOTAL.matcher(stripped(text).toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether it is a formula that some program wrote in place of its result. */
    public static boolean isFormula(String text) {
        return text.startsWith("=") && text.length() > 1 && !text.startsWith("==");
    }

    /** Whether it is a day of which the year stands last, with numbers alone. */
    static Optional<int[]> slashed(String text) {
        if (!hasDigitAhead(text)) {
            return Optional.empty();
        }
        Matcher matcher = SLASHED.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new int[] {
                            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))
                        })
                : Optional.empty();
    }

    /**
     * The day, or day and time, that a text stands for.
     *
     * @param monthFirst whether a month stands before its day in dates of numbers alone
     */
    public static Optional<Object> date(String text, boolean monthFirst) {
        if (!hasDigitAhead(text)) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            Matcher slashed = SLASHED.matcher(text);
            if (slashed.matches()) {
                int first = Integer.parseInt(slashed.group(1));
                int second = Integer.parseInt(slashed.group(2));
                int year = Integer.parseInt(slashed.group(3));
                return Optional.of(
                        LocalDate.of(
                                year, monthFirst ? first : second, monthFirst ? second : first));
            }
            Matcher named = NAMED.matcher(text);
            return named.matches() ? named(named) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Object iso(Matcher iso) {
        LocalDate day =
                LocalDate.of(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3)));
        return iso.group(4) == null ? day : LocalDateTime.parse(day + "T" + iso.group(4));
    }

    private static Optional<Object> named(Matcher named) {
        String letters = named.group(2).toLowerCase(Locale.ROOT).substring(0, 3);
        int month = 1 + Math.max(MONTHS_ES.indexOf(letters), MONTHS_EN.indexOf(letters));
        int year = Integer.parseInt(named.group(3));
        int century = named.group(3).length() == 4 ? 0 : year < 50 ? 2000 : 1900;
        return month == 0
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(century + year, month, Integer.parseInt(named.group(1))));
    }
}
