package org.plazaatlas.layer.shown;

import org.plazaatlas.layer.added.LayerTime;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.table.CellContent;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells from the fields of a layer when its features are shown. */
final class FeatureDates {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    private final LayerTime time;
    private final int from;
    private final int to;

    FeatureDates(LayerTime time, LoadedLayer layer) {
        this.time = time;
        from = layer.indexOf(time.fromField());
        to = time.toField().map(layer::indexOf).orElse(-1);
    }

    /** The days on which a feature is shown; empty if it tells none. */
    Optional<DateRange> of(LoadedFeature feature) {
        return from < 0
                ? Optional.empty()
                : date(feature.values().get(from)).map(start -> range(start, feature));
    }

    private DateRange range(PartialDate start, LoadedFeature feature) {
        if (to >= 0) {
            return date(feature.values().get(to))
                    .map(end -> DateRange.fromUntil(start.firstDay(), end.firstDayAfter()))
                    .orElse(DateRange.since(start.firstDay()));
        }
        return start.precision() == ChronoUnit.DAYS
                ? new DateRange(start.firstDay(), start.firstDay().plusDays(time.daysShown()))
                : start.range();
    }

    /** The day, month or year that a value means. */
    static Optional<PartialDate> date(Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case LocalDate day -> Optional.of(PartialDate.of(day));
            case LocalDateTime moment -> Optional.of(PartialDate.of(moment.toLocalDate()));
            case Instant moment ->
                    Optional.of(PartialDate.of(LocalDate.ofInstant(moment, ZoneOffset.UTC)));
            case Number number -> year(number.doubleValue());
            default -> written(value.toString().strip());
        };
    }

    private static Optional<PartialDate> year(double number) {
        boolean year = number % 1 == 0 && number >= FIRST_YEAR && number <= LAST_YEAR;
        return year
                ? Optional.of(new PartialDate(LocalDate.of((int) number, 1, 1), ChronoUnit.YEARS))
                : Optional.empty();
    }

    private static Optional<PartialDate> written(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            return CellContent.date(text, false).flatMap(FeatureDates::date);
        }
    }
}
