package org.plazaatlas.store.shapefile;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;

import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.feature.FeatureTypes;

import java.io.IOException;
import java.util.Date;
import java.util.UUID;

/**
 * A field of a table and the attribute that it is read as, with the types of GeoTools' own plugin:
 * whole numbers are Integer up to 9 digits and Long up to 18, other numbers are Double; text, dates
 * and flags are String, Date and Boolean.
 *
 * @param name the attribute's name, unique in the feature type
 * @param field the field as javadbf knows it
 * @param binding the attribute's Java class
 */
record DbfColumn(String name, DBFField field, Class<?> binding) {
    static final int MAX_TEXT_BYTES = 254;
    static final int INTEGER_DIGITS = 9;
    static final int LONG_DIGITS = 18;
    private static final int NUMBER_BYTES = 32;
    private static final int NUMBER_DECIMALS = 15;

    /** A field of an existing table. */
    static DbfColumn ofField(String name, DBFField field) {
        Class<?> binding =
                switch (field.getType()) {
                    case NUMERIC -> numberClass(field);
                    case FLOATING_POINT -> Double.class;
                    case DATE -> Date.class;
                    case LOGICAL -> Boolean.class;
                    case LONG -> Integer.class;
                    default -> String.class;
                };
        return new DbfColumn(name, field, binding);
    }

    private static Class<?> numberClass(DBFField field) {
        if (field.getDecimalCount() > 0 || field.getLength() > LONG_DIGITS) {
            return Double.class;
        }
        return field.getLength() > INTEGER_DIGITS ? Long.class : Integer.class;
    }

    /**
     * A field for an attribute of a new table.
     *
     * @param fieldName must fit a {@code .dbf}
     * @throws IOException if a {@code .dbf} has no field type for the attribute
     */
    static DbfColumn ofAttribute(String fieldName, AttributeDescriptor attribute)
            throws IOException {
        Class<?> binding = attribute.getType().getBinding();
        DBFField field;
        if (binding == Boolean.class) {
            field = new DBFField(fieldName, DBFDataType.LOGICAL);
        } else if (Date.class.isAssignableFrom(binding)) {
            field = new DBFField(fieldName, DBFDataType.DATE);
        } else if (binding == Integer.class || binding == Short.class || binding == Byte.class) {
            field = new DBFField(fieldName, DBFDataType.NUMERIC, INTEGER_DIGITS);
        } else if (binding == Long.class) {
            field = new DBFField(fieldName, DBFDataType.NUMERIC, LONG_DIGITS);
        } else if (Number.class.isAssignableFrom(binding)) {
            field = new DBFField(fieldName, DBFDataType.NUMERIC, NUMBER_BYTES, NUMBER_DECIMALS);
        } else if (CharSequence.class.isAssignableFrom(binding) || binding == UUID.class) {
            field = new DBFField(fieldName, DBFDataType.CHARACTER, textBytes(attribute));
        } else {
            String problem = "attribute %s: a .dbf holds text, numbers, dates and flags, but no %s";
            throw new IOException(
                    problem.formatted(attribute.getLocalName(), binding.getSimpleName()));
        }
        return ofField(fieldName, field);
    }

    private static int textBytes(AttributeDescriptor attribute) {
        int stated = FeatureTypes.getFieldLength(attribute);
        return stated <= 0 || stated > MAX_TEXT_BYTES ? MAX_TEXT_BYTES : stated;
    }

    boolean isNumber() {
        return Number.class.isAssignableFrom(binding);
    }

    /** Whether javadbf can write the field; it can read more fields than it can write. */
    boolean isWritable() {
        DBFDataType type = field.getType();
        return type.isWriteSupported() && field.getLength() <= type.getMaxSize();
    }
}
