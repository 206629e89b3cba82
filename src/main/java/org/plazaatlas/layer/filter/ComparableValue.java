package org.plazaatlas.layer.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/** Values as GeoTools compares them. */
final class ComparableValue {

    private ComparableValue() {}

    /** Dates as GeoTools compares them, in universal time. */
    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            case LocalDateTime time -> Date.from(time.toInstant(ZoneOffset.UTC));
            case Instant instant -> Date.from(instant);
            default -> value;
        };
    }
}
