package org.plazaatlas.desktop.control;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.PartialDate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a date as people type it, in both languages whatever the language of the window: {@code
 * 2024}, {@code 2024-10}, {@code 2024-10-01}, {@code 20241001}, {@code 10/2024}, {@code 1/10/2024}
 * (day, month, year), {@code 9 sep 2024}, {@code 9sep2024}, {@code lunes, 9 de septiembre de 2024},
 * {@code 1o de octubre de 2024}, {@code Sept. 9, 2024}, {@code 2024 Sep 9}, {@code octubre 2024}.
 * Years have four digits; the name of a month or a day of the week may be cut after three letters,
 * and a day of the week is ignored, right or wrong.
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
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
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
    private static final Pattern YEAR_NAME_DAY =
            Pattern.compile("(?<year>\\d{4}) (?<name>\\p{Alpha}{3,})( (?<day>\\d{1,2}))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d)(st|nd|rd|th|ro|er|o)\\b");
    private static final Pattern DAY_OF_WEEK = Pattern.compile("^(\\p{Alpha}{3,}) (?=\\p{Alnum})");
    private static final Map<String, Integer> MONTHS_BY_NAME = monthsByName();
    private static final Set<String> DAYS_OF_WEEK = daysOfWeek();

    private DateEntry() {}

    /** The date, as precise as it was typed; empty if the text is not a date. */
    public static Optional<PartialDate> parse(String typed) {
        String numbers = typed.strip().replaceAll("\\s+", " ").replaceAll(" ?([-/.]) ?", "$1");
        String words = words(typed);
        return match(YEAR_FIRST, numbers)
                .or(() -> match(EIGHT_DIGITS, numbers))
                .or(() -> match(YEAR_LAST, numbers))
                .or(() -> match(DAY_NAME_YEAR, words))
                .or(() -> match(NAME_DAY_YEAR, words))
                .or(() -> match(YEAR_NAME_DAY, words))
                .flatMap(DateEntry::date);
    }

    private static Optional<Matcher> match(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
    }

    /**
     * Lower case without accents, punctuation, "de", "del", "of" and "the", ordinals as numbers, a
     * day of the week before a named month taken off ("mar 9 2024" is in March), and a space
     * between digits and letters.
     */
    private static String words(String typed) {
        String words = plain(typed).replaceAll("[^\\p{Alnum}]+", " ").strip();
        words = ORDINAL.matcher(words).replaceAll("$1");
        words = words.replaceAll("\\b(de|del|of|el|the)\\b", " ").replaceAll("\\bprimero\\b", "1");
        words = words.replaceAll("(?<=\\d)(?=\\p{Alpha})|(?<=\\p{Alpha})(?=\\d)", " ");
        return withoutDayOfWeek(words.replaceAll(" +", " ").strip());
    }

    private static String withoutDayOfWeek(String words) {
        Matcher first = DAY_OF_WEEK.matcher(words);
        if (!first.find() || !DAYS_OF_WEEK.contains(first.group(1))) {
            return words;
        }
        String rest = words.substring(first.end());
        boolean namesMonth = rest.matches(".*\\p{Alpha}{3}.*");
        return namesMonth ? rest : words;
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
                String name = month.getDisplayName(TextStyle.FULL, language.locale());
                cuts(name).forEach(cut -> months.put(cut, month.getValue()));
            }
        }
        months.put("set", Month.SEPTEMBER.getValue());
        return months;
    }

    private static Set<String> daysOfWeek() {
        return Arrays.stream(Language.values())
                .flatMap(
                        language ->
                                Arrays.stream(DayOfWeek.values())
                                        .map(
                                                d ->
                                                        d.getDisplayName(
                                                                TextStyle.FULL, language.locale())))
                .flatMap(DateEntry::cuts)
                .collect(Collectors.toSet());
    }

    /** A name and all its prefixes of three letters or more. */
    private static Stream<String> cuts(String name) {
        String plain = plain(name);
        return IntStream.rangeClosed(3, plain.length()).mapToObj(end -> plain.substring(0, end));
    }

    private static String plain(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
    }
}
