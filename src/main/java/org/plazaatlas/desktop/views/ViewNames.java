package org.plazaatlas.desktop.views;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.desktop.control.AttributionName;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a view in a few words, such as {@code 12 Nov 2024 · hot spots · Guanajuato}. */
final class ViewNames {

    private static final String BETWEEN = " · ";

    /** A view narrower than this share of the country shows a place in it. */
    private static final double CLOSE = 0.6;

    private final Atlas atlas;
    private final Dossiers dossiers;
    private final double countryWidth;

    ViewNames(Atlas atlas, Dossiers dossiers) {
        this.atlas = atlas;
        this.dossiers = dossiers;
        countryWidth = Extent.ofCountry(atlas).widthMetres();
    }

    /** A name to offer: the description of the view, with a number if the name is taken. */
    String suggested(View view, Arrangement arrangement, Collection<String> taken) {
        String name = of(view, arrangement, view.language());
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    String of(View view, Arrangement arrangement, Language language) {
        return Stream.of(
                        Optional.of(time(view, arrangement, language)),
                        topic(view.topic(), arrangement, language),
                        place(view, language),
                        attribution(view.attribution(), language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
    }

    /** The dates of small multiples, or the date of the view with its time window. */
    private static String time(View view, Arrangement arrangement, Language language) {
        Words words = Words.of(ViewNames.class, language);
        if (arrangement instanceof Multiples(var series)) {
            return series(series, words, language);
        }
        String date = day(view.date(), language);
        return switch (view.window()) {
            case TimeWindow.Day() -> date;
            case TimeWindow.Range(var from) -> words.get("range", day(from, language), date);
            case TimeWindow.Since(var from) -> words.get("since", day(from, language), date);
        };
    }

    private static String series(DateSeries series, Words words, Language language) {
        return switch (series) {
            case DateSeries.Even(var first, var last, var count) ->
                    words.get("even", count, day(first, language), day(last, language));
            case DateSeries.BiggestChanges(var first, var last, var count) ->
                    words.get("biggestChanges", count, day(first, language), day(last, language));
            case DateSeries.Chosen(var dates) -> chosen(dates, words, language);
        };
    }

    private static String chosen(List<LocalDate> dates, Words words, Language language) {
        List<LocalDate> ordered = dates.stream().sorted().toList();
        String first = day(ordered.getFirst(), language);
        return ordered.size() == 1
                ? first
                : words.get("even", ordered.size(), first, day(ordered.getLast(), language));
    }

    private static String day(LocalDate day, Language language) {
        return PartialDate.of(day).in(language);
    }

    private static Optional<String> topic(Topic topic, Arrangement arrangement, Language language) {
        Words words = Words.of(ViewNames.class, language);
        return switch (topic) {
            case Topic.Zones() -> Optional.empty();
            case Topic.HotSpots _ -> Optional.of(words.get("hotSpots"));
            case Topic.Homicides() -> Optional.of(words.get("homicides"));
            case Topic.Changes(var since) ->
                    Optional.of(words.get(changes(arrangement), day(since, language)));
        };
    }

    private static String changes(Arrangement arrangement) {
        return switch (arrangement) {
            case TwoMaps.SIDE_BY_SIDE -> "sideBySide";
            case TwoMaps.SWIPE -> "swipe";
            case Arrangement.OneMap _, Multiples _ -> "changes";
        };
    }

    private Optional<String> place(View view, Language language) {
        return view.selection()
                .filter(subject -> subject.kind() != Subject.Kind.COUNTRY)
                .or(() -> view.shownAlone().map(Subject::organization))
                .or(() -> stateInTheMiddle(view.extent()))
                .map(subject -> dossiers.name(subject, language));
    }

    private Optional<Subject> stateInTheMiddle(Extent extent) {
        if (extent.widthMetres() > CLOSE * countryWidth) {
            return Optional.empty();
        }
        Coordinate middle =
                new Coordinate(
                        (extent.minX() + extent.maxX()) / 2, (extent.minY() + extent.maxY()) / 2);
        var point = new GeometryFactory().createPoint(middle);
        return atlas.contents().states().stream()
                .filter(state -> state.outline().covers(point))
                .findFirst()
                .map(State::code)
                .map(Subject::state);
    }

    private Optional<String> attribution(Attribution attribution, Language language) {
        return attribution.equals(Attribution.EVERYONE)
                ? Optional.empty()
                : Optional.of(AttributionName.of(attribution, atlas, language));
    }
}
