package org.plazaatlas.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.MalformedValueException;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;

import java.time.LocalDate;
import java.util.List;

/** Writes the arrangement of a saved view, one map or several, as JSON, and reads it back. */
final class ArrangementJson {

    private static final String KIND = "kind";
    private static final String MULTIPLES = "multiples";
    private static final String SERIES = "series";
    private static final String DATES = "dates";

    private ArrangementJson() {}

    static JsonObject written(Arrangement arrangement) {
        JsonObject object = new JsonObject();
        switch (arrangement) {
            case Arrangement.OneMap() -> object.addProperty(KIND, "one_map");
            case TwoMaps two -> object.addProperty(KIND, two.code());
            case Multiples(var series) -> {
                object.addProperty(KIND, MULTIPLES);
                object.add(SERIES, written(series));
            }
        }
        return object;
    }

    private static JsonObject written(DateSeries series) {
        return switch (series) {
            case DateSeries.Even(var first, var last, var count) ->
                    span("even", first, last, count);
            case DateSeries.BiggestChanges(var first, var last, var count) ->
                    span("biggest_changes", first, last, count);
            case DateSeries.Chosen(var dates) -> chosen(dates);
        };
    }

    private static JsonObject span(String kind, LocalDate first, LocalDate last, int count) {
        JsonObject object = new JsonObject();
        object.addProperty(KIND, kind);
        object.addProperty("first", first.toString());
        object.addProperty("last", last.toString());
        object.addProperty("count", count);
        return object;
    }

    private static JsonObject chosen(List<LocalDate> dates) {
        JsonArray days = new JsonArray();
        dates.forEach(day -> days.add(day.toString()));
        JsonObject object = new JsonObject();
        object.addProperty(KIND, "chosen");
        object.add(DATES, days);
        return object;
    }

    /**
     * @throws MalformedValueException if the value is no arrangement
     */
    static Arrangement read(JsonElement value) {
        JsonObject object = FieldType.object(value);
        return switch (ViewShapes.text(object, KIND)) {
            case "one_map" -> Arrangement.ONE_MAP;
            case "side_by_side" -> TwoMaps.SIDE_BY_SIDE;
            case "swipe" -> TwoMaps.SWIPE;
            case MULTIPLES -> multiples(series(ViewShapes.field(object, SERIES)));
            default -> throw new MalformedValueException("no such arrangement");
        };
    }

    private static Arrangement multiples(DateSeries series) {
        return FieldType.parsed(series, Multiples::new);
    }

    private static DateSeries series(JsonElement value) {
        JsonObject object = FieldType.object(value);
        return switch (ViewShapes.text(object, KIND)) {
            case "even" -> span(object, DateSeries.Even::new);
            case "biggest_changes" -> span(object, DateSeries.BiggestChanges::new);
            case "chosen" -> chosen(ViewShapes.field(object, DATES));
            default -> throw new MalformedValueException("no such series");
        };
    }

    private interface Span {
        DateSeries of(LocalDate first, LocalDate last, int count);
    }

    private static DateSeries span(JsonObject object, Span span) {
        LocalDate first = ViewShapes.day(object, "first");
        LocalDate last = ViewShapes.day(object, "last");
        int count = FieldType.wholeNumber(ViewShapes.field(object, "count"));
        return FieldType.parsed(span, s -> s.of(first, last, count));
    }

    private static DateSeries chosen(JsonElement dates) {
        List<LocalDate> days = FieldType.elements(dates).stream().map(ViewShapes::day).toList();
        return FieldType.parsed(days, DateSeries.Chosen::new);
    }
}
