package org.plazaatlas.layer.shapefile;

import org.plazaatlas.layer.feature.ValueType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** The values of a {@code .dbf} as values of a layer. */
final class DbfValues {

    private DbfValues() {}

    static ValueType type(Class<?> binding) {
        if (binding == Integer.class || binding == Long.class) {
            return ValueType.INTEGER;
        }
        if (Number.class.isAssignableFrom(binding)) {
            return ValueType.DECIMAL;
        }
        if (binding == Boolean.class) {
            return ValueType.BOOLEAN;
        }
        return binding == Date.class ? ValueType.DATE : ValueType.TEXT;
    }

    /** Days stand for themselves; javadbf makes them midnights of the zone of this machine. */
    static Object value(Object read) {
        return switch (read) {
            case Date date -> LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
            case String text -> text.isEmpty() ? null : text;
            case Double number when !Double.isFinite(number) -> null;
            case null -> null;
            default -> read;
        };
    }
}
