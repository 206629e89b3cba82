package org.plazaatlas.desktop;

import org.plazaatlas.model.Language;
import org.plazaatlas.model.PartialDate;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it, in either language whatever the window speaks: {@code 2024},
 * {@code 2024-10}, {@code 2024-10-01}, {@code 10/2024}, {@code 1/10/2024} (day, month, year),
 * {@code 9 sep 2024}, {@code 9 de septiembre de 2024}, {@code Sept. 9, 2024}, {@code octubre 2024}.
 * Years have four digits; a month's name may be cut after three letters.
 */
public final class DateEntry {

    private static final String SEPARATOR = "[-/. ]";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<year>\\d{4})("
                            + SEPARATOR
                            + "(?<month>\\d{1,2})("
                            + SEPARATOR
                            + "(?<day>\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile(
                    "((?<day>\\d{1,2})"
                            + SEPARATOR
                            + ")?(?<month>\\d{1,2})"
                            + SEPARATOR
                            + "(?<year>\\d{4})");
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile("((?<day>\\d{1,2}) )?(?<name>\\p{Alpha}{3,}) (?<year>\\d{4})");
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(?<name>\\p{Alpha}{3,}) (?<day>\\d{1,2}) (?<year>\\d{4})");
    private static final Map<String, Integer> MONTHS_BY_NAME = monthsByName();

    private DateEntry() {}

    /** The date that was typed, as precise as it was typed; empty if the text is none. */
    public static Optional<PartialDate> parse(String typed) {
        String numbers = typed.strip().replaceAll("\\s+", " ").replaceAll(" ?([-/.]) ?", "$1");
        String words = words(typed);
        return match(YEAR_FIRST, numbers)
                .or(() -> match(YEAR_LAST, numbers))
                .or(() -> match(DAY_NAME_YEAR, words))
                .or(() -> match(NAME_DAY_YEAR, words))
                .flatMap(DateEntry::date);
    }

    private static Optional<Matcher> match(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
    }

    /** Lower case without accents, punctuation, "de", "del" and "of". */
    private static String words(String typed) {
        return plain(typed)
                .replaceAll("[^\\p{Alnum}]+", " ")
                .replaceAll("\\b(de|del|of)\\b", " ")
                .replaceAll("(\\d)(st|nd|rd|th)\\b", "$1")
                .replaceAll(" +", " ")
                .strip();
    }

    private static Optional<PartialDate> date(Matcher form) {
        Optional<String> month = month(form);
        String day = group(form, "day").map(DateEntry::twoDigits).orElse("");
        if (month.isEmpty() && form.namedGroups().containsKey("name")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    PartialDate.parse(
                            form.group("year")
                                    + month.map(m -> "-" + m).orElse("")
                                    + (day.isEmpty() ? "" : "-" + day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> month(Matcher form) {
        return group(form, "name")
                .map(name -> MONTHS_BY_NAME.get(name))
                .map(number -> twoDigits(number.toString()))
                .or(() -> group(form, "month").map(DateEntry::twoDigits));
    }

    private static Optional<String> group(Matcher form, String name) {
        return form.namedGroups().containsKey(name)
                ? Optional.ofNullable(form.group(name))
                : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Map<String, Integer> monthsByName() {
        Map<String, Integer> months = new TreeMap<>();
        for (Language language : Language.values()) {
            for (Month month : Month.values()) {
                String name = plain(month.getDisplayName(TextStyle.FULL, language.locale()));
                for (int length = 3; length <= name.length(); length++) {
                    months.put(name.substring(0, length), month.getValue());
                }
            }
        }
        months.put("set", Month.SEPTEMBER.getValue());
        return months;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
