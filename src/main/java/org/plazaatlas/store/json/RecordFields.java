package org.plazaatlas.store.json;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The fields of one record, wherever they are stored: in a JSON file ({@link JsonFields}) or in a
 * row of a table that becomes such a record ({@link org.plazaatlas.store.maker.RowRecord}). So
 * {@link org.plazaatlas.store.atlas.AtlasRecords} describes each kind of record only once. A field
 * that is missing or malformed is noted as a problem and read as a harmless placeholder.
 */
public abstract class RecordFields {

    private static final PartialDate SOME_DAY = PartialDate.of(LocalDate.EPOCH);

    /** Whether the field is there, even if malformed. */
    public abstract boolean has(String key);

    /**
     * Notes a problem of this record. The key and arguments are those of {@link ProblemText#of}.
     */
    public abstract void problem(String key, Object... arguments);

    /** A field of some type; if it is missing or malformed, the placeholder. */
    public abstract <T> T required(String key, FieldType<T> type, T placeholder);

    /** A field of some type that may be left out. */
    public abstract <T> Optional<T> optional(String key, FieldType<T> type);

    /** A text that the file holds in both languages. */
    public abstract Text bothLanguages(String key);

    /** A text that the file holds in English; the translations have the Spanish. */
    public abstract Text english(String key);

    /** The same for a text that may be left out. */
    public abstract Text englishIfAny(String key);

    /** The name of a place, which is mostly the same in both languages. */
    public abstract Text placeName(String key);

    /** A name that may differ between the languages; empty if it is left out. */
    public abstract Text nameIfAny(String key);

    /** The area where a claim holds. */
    public abstract Area area(String key);

    /** A text that is not blank. */
    public final String text(String key) {
        return required(key, FieldType.TEXT, "");
    }

    /** A text; empty if it is left out. */
    public final String textIfAny(String key) {
        return optionalText(key).orElse("");
    }

    /** A text that may be left out. */
    public final Optional<String> optionalText(String key) {
        return optional(key, FieldType.TEXT);
    }

    /** A list of texts; empty if it is left out. */
    public final List<String> texts(String key) {
        return optional(key, FieldType.TEXTS).orElse(List.of());
    }

    /** A year, a month or a day. */
    public final PartialDate date(String key) {
        return required(key, FieldType.DATE, SOME_DAY);
    }

    public final Optional<PartialDate> optionalDate(String key) {
        return optional(key, FieldType.DATE);
    }

    /** A constant, named by its code. */
    public final <E extends Enum<E> & Coded> E oneOf(String key, Class<E> type) {
        return required(key, FieldType.oneOf(type), type.getEnumConstants()[0]);
    }

    public final boolean trueOrFalse(String key) {
        return required(key, FieldType.TRUE_OR_FALSE, false);
    }

    /** A number without a fraction. */
    public final int wholeNumber(String key) {
        return required(key, FieldType.WHOLE_NUMBER, 0);
    }

    public final OptionalInt optionalWholeNumber(String key) {
        Optional<Integer> number = optional(key, FieldType.WHOLE_NUMBER);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    public final BigDecimal number(String key) {
        return required(key, FieldType.NUMBER, BigDecimal.ONE);
    }

    public final Optional<BigDecimal> optionalNumber(String key) {
        return optional(key, FieldType.NUMBER);
    }

    /** The point that the fields {@code lon} and {@code lat} hold, in degrees. */
    public final LonLat location() {
        return new LonLat(
                required("lon", FieldType.LONGITUDE, 0.0),
                required("lat", FieldType.LATITUDE, 0.0));
    }

    public final Optional<LonLat> optionalLocation() {
        return has("lon") || has("lat") ? Optional.of(location()) : Optional.empty();
    }
}
