package org.plazaatlas.briefing.series;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the states, organizations or dates that someone chooses for a series, by what people write:
 * codes, ids or names in either language, with or without accents, with commas between.
 */
record SeriesChoice(Atlas atlas) {

    /** The written words; empty if nothing is chosen, which means all. */
    static List<String> words(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The states in the order in which they are written.
     *
     * @throws SeriesException if the atlas has none of that name
     */
    List<State> states(List<String> written) throws SeriesException {
        return found("series.unknown.state", written, atlas.contents().states(), this::namesOf);
    }

    /**
     * The organizations in the order in which they are written.
     *
     * @throws SeriesException if the atlas has none of that name
     */
    List<Organization> organizations(List<String> written) throws SeriesException {
        return found(
                "series.unknown.organization",
                written,
                atlas.contents().organizations(),
                this::namesOf);
    }

    /**
     * The dates in the order in which they are written; a year or month means its first day.
     *
     * @throws SeriesException if one is no date, or outside the time span of the atlas
     */
    List<LocalDate> dates(List<String> written) throws SeriesException {
        List<LocalDate> dates = new ArrayList<>();
        for (String word : written) {
            dates.add(date(word));
        }
        return dates;
    }

    private LocalDate date(String written) throws SeriesException {
        try {
            LocalDate date = PartialDate.parse(written).firstDay();
            if (atlas.contents().timeSpan().contains(date)) {
                return date;
            }
        } catch (DateTimeException _) {
            // refused below, like a date outside the atlas
        }
        throw SeriesException.of(
                "series.unknown.date",
                written,
                atlas.contents().timeSpan().from(),
                atlas.contents().timeSpan().to().minusDays(1));
    }

    /** The states with priority cities. */
    List<State> priority() {
        List<String> codes =
                atlas.contents().cities().stream()
                        .filter(city -> city.role() == CityRole.PRIORITY)
                        .map(city -> city.stateCode())
                        .toList();
        return atlas.contents().states().stream()
                .filter(state -> codes.contains(state.code()))
                .toList();
    }

    private <T> List<T> found(
            String unknown, List<String> written, List<T> all, Function<T, Stream<String>> names)
            throws SeriesException {
        List<T> found = new ArrayList<>();
        for (String word : written) {
            found.add(
                    all.stream()
                            .filter(one -> names.apply(one).anyMatch(n -> areAlike(n, word)))
                            .findFirst()
                            .orElseThrow(() -> SeriesException.of(unknown, word)));
        }
        return found;
    }

    private Stream<String> namesOf(State state) {
        return Stream.concat(Stream.of(state.code(), state.isoCode()), both(state.name()));
    }

    private Stream<String> namesOf(Organization organization) {
        return Stream.concat(
                Stream.of(organization.id(), organization.shortName()), both(organization.name()));
    }

    private static Stream<String> both(Text name) {
        return Stream.of(name.es(), name.en());
    }

    private static boolean areAlike(String name, String written) {
        return plain(name).equals(plain(written));
    }

    private static String plain(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT).strip();
    }
}
