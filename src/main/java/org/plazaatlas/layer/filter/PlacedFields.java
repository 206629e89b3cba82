package org.plazaatlas.layer.filter;

import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.table.CellContent;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names the fields of an expression by their places, since GeoTools takes a point or bracket in a
 * name for a path, and reads days that are written as texts.
 */
final class PlacedFields extends DuplicatingFilterVisitor {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private final List<LayerField> fields;
    private final boolean dated;

    /**
     * @param dated whether texts that are days are compared with days
     */
    PlacedFields(List<LayerField> fields, boolean dated) {
        this.fields = fields;
        this.dated = dated;
    }

    static String name(int place) {
        return "f" + place;
    }

    @Override
    public Object visit(PropertyName expression, Object extraData) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(expression.getPropertyName())) {
                return ff.property(name(i));
            }
        }
        throw new IllegalArgumentException(expression.getPropertyName());
    }

    @Override
    public Object visit(Literal expression, Object extraData) {
        return dated && expression.getValue() instanceof String text && DAY.matcher(text).matches()
                ? ff.literal(CellContent.date(text, false).map(ComparableValue::of).orElse(text))
                : super.visit(expression, extraData);
    }
}
