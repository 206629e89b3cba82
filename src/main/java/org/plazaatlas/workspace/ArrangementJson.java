package org.plazaatlas.workspace;

import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonKind;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.DateSeries.BiggestChanges;
import org.plazaatlas.territory.time.DateSeries.Chosen;
import org.plazaatlas.territory.time.DateSeries.Even;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The arrangement of a saved view, one map or several, in JSON. */
final class ArrangementJson {

    private interface SpanMaker<S> {
        S of(LocalDate first, LocalDate last, int count);
    }

    private static final JsonField<Chosen, List<LocalDate>> DATES =
            JsonField.required("dates", JsonType.listOf(JsonType.DAY), Chosen::dates);
    private static final JsonType<DateSeries> ANY_SERIES =
            JsonKind.anyOf(
                    List.of(
                            JsonKind.of(
                                    "even",
                                    Even.class,
                                    span(Even::first, Even::last, Even::count, Even::new)),
                            JsonKind.of(
                                    "biggest_changes",
                                    BiggestChanges.class,
                                    span(
                                            BiggestChanges::first,
                                            BiggestChanges::last,
                                            BiggestChanges::count,
                                            BiggestChanges::new)),
                            JsonKind.of(
                                    "chosen",
                                    Chosen.class,
                                    new JsonRecord<>(
                                            List.of(DATES), f -> new Chosen(DATES.in(f))))));
    private static final JsonField<Multiples, DateSeries> SERIES =
            JsonField.required("series", ANY_SERIES, Multiples::series);

    static final List<JsonKind<Arrangement>> KINDS =
            List.of(
                    JsonKind.single("one_map", Arrangement.ONE_MAP),
                    JsonKind.single(TwoMaps.SIDE_BY_SIDE.code(), TwoMaps.SIDE_BY_SIDE),
                    JsonKind.single(TwoMaps.SWIPE.code(), TwoMaps.SWIPE),
                    JsonKind.of(
                            "multiples",
                            Multiples.class,
                            new JsonRecord<>(List.of(SERIES), f -> new Multiples(SERIES.in(f)))));

    private ArrangementJson() {}

    private static <S> JsonRecord<S> span(
            Function<S, LocalDate> firstOf,
            Function<S, LocalDate> lastOf,
            ToIntFunction<S> countOf,
            SpanMaker<S> maker) {
        JsonField<S, LocalDate> first = JsonField.required("first", JsonType.DAY, firstOf);
        JsonField<S, LocalDate> last = JsonField.required("last", JsonType.DAY, lastOf);
        JsonField<S, Integer> count =
                JsonField.required("count", JsonType.WHOLE_NUMBER, countOf::applyAsInt);
        return new JsonRecord<>(
                List.of(first, last, count), f -> maker.of(first.in(f), last.in(f), count.in(f)));
    }
}
