package org.plazaatlas.layer.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the fields of a layer whose features name their values one by one, from the values
 * themselves.
 */
public final class FieldTally {

    private final Map<String, ValueType> types = new LinkedHashMap<>();

    /** Takes the values of a feature into account. */
    public void note(Map<String, Object> values) {
        values.forEach(this::note);
    }

    private void note(String field, Object value) {
        ValueType known = types.get(field);
        ValueType type = value == null ? known : ValueType.of(value);
        types.put(field, known == null || type == null ? type : known.with(type));
    }

    /** The fields in the order in which they were first met; those without a value are texts. */
    public List<LayerField> fields() {
        List<LayerField> fields = new ArrayList<>();
        types.forEach(
                (name, type) ->
                        fields.add(new LayerField(name, type == null ? ValueType.TEXT : type)));
        return fields;
    }

    /** The values of a feature, one for each field. */
    public static Object[] row(List<LayerField> fields, Map<String, Object> values) {
        Object[] row = new Object[fields.size()];
        for (int i = 0; i < row.length; i++) {
            Object value = values.get(fields.get(i).name());
            boolean text = fields.get(i).type() == ValueType.TEXT;
            row[i] = value != null && text ? value.toString() : value;
        }
        return row;
    }
}
