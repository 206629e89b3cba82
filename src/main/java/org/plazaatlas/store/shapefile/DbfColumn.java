package org.plazaatlas.store.shapefile;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;

import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.feature.FeatureTypes;

import java.io.IOException;
import java.util.Date;
import java.util.UUID;

/**
 * A field of a table and the attribute it is read as, sized as GeoTools' own plugin does it: whole
 * numbers up to 9 digits are Integer, up to 18 Long; other numbers Double; text, dates and flags as
 * they are.
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

    /** A field for an attribute of a new table; the field's name is already fit for it. */
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
        int told = FeatureTypes.getFieldLength(attribute);
        return told <= 0 || told > MAX_TEXT_BYTES ? MAX_TEXT_BYTES : told;
    }

    boolean isNumber() {
        return Number.class.isAssignableFrom(binding);
    }

    /** Whether javadbf can write the field, as it can't all that it reads. */
    boolean isWritable() {
        DBFDataType type = field.getType();
        return type.isWriteSupported() && field.getLength() <= type.getMaxSize();
    }
}
