package org.plazaatlas.layer.feature;

/** What the values of a field are. */
public enum ValueType {
    /** {@link String}. */
    TEXT("text"),
    /** {@link Integer} or {@link Long}. */
    INTEGER("integer"),
    /** {@link Double}. */
    DECIMAL("decimal"),
    /** {@link Boolean}. */
    BOOLEAN("boolean"),
    /** {@link java.time.LocalDate}. */
    DATE("date"),
    /** {@link java.time.LocalDateTime} or {@link java.time.Instant}. */
    DATE_TIME("datetime"),
    /** Bytes, such as those of a picture; their values are not read. */
    BINARY("binary");

    private final String code;

    ValueType(String code) {
        this.code = code;
    }

    /** The word for it in data files. */
    public String code() {
        return code;
    }

    /** The type of a field that holds values of two types. */
    public ValueType with(ValueType other) {
        if (this == other) {
            return this;
        }
        boolean numbers = isNumber() && other.isNumber();
        return numbers ? DECIMAL : TEXT;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    /** The type of a value that was read. */
    public static ValueType of(Object value) {
        return switch (value) {
            case Integer _, Long _, Short _ -> INTEGER;
            case Number _ -> DECIMAL;
            case Boolean _ -> BOOLEAN;
            case java.time.LocalDate _ -> DATE;
            case java.time.LocalDateTime _, java.time.Instant _ -> DATE_TIME;
            case byte[] _ -> BINARY;
            default -> TEXT;
        };
    }
}
