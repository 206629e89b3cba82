package org.plazaatlas.layer.filter;

import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.ValueType;

import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An expression of ECQL over the fields of a layer. Safe for use by several threads. */
public final class FeatureFilter {

    private static final Pattern PLACE = Pattern.compile("line 1, column (\\d+)");
    private static final int MOST_LETTERS = 10_000;

    private final Filter filter;
    private final SimpleFeatureType type;

    private FeatureFilter(Filter filter, SimpleFeatureType type) {
        this.filter = filter;
        this.type = type;
    }

    /**
     * Reads an expression.
     *
     * @throws FilterException if it is none, or names a field that the layer does not have
     */
    public static FeatureFilter parse(String expression, List<LayerField> fields)
            throws FilterException {
        if (expression.length() > MOST_LETTERS) {
            throw new FilterException("filter.long", MOST_LETTERS);
        }
        Filter filter = read(expression);
        FilterAttributeExtractor used = new FilterAttributeExtractor();
        filter.accept(used, null);
        for (String name : used.getAttributeNames()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                throw new FilterException("filter.noField", name, names(fields));
            }
        }
        boolean dated =
                fields.stream()
                        .filter(field -> List.of(used.getAttributeNames()).contains(field.name()))
                        .anyMatch(field -> binding(field.type()).equals(Date.class));
        Filter placed = (Filter) filter.accept(new PlacedFields(fields, dated), null);
        return new FeatureFilter(placed, type(fields));
    }

    private static Filter read(String expression) throws FilterException {
        try {
            return ECQL.toFilter(expression);
        } catch (CQLException e) {
            throw mistake(String.valueOf(e.getMessage()), expression);
        } catch (RuntimeException | StackOverflowError e) {
            throw new FilterException("filter.unreadable");
        }
    }

    /** What the parser of GeoTools says, in a sentence. */
    private static FilterException mistake(String said, String expression) {
        Matcher place = PLACE.matcher(said);
        boolean ends = said.lines().findFirst().orElse("").contains("<EOF>");
        if (ends || !place.find()) {
            return new FilterException(ends ? "filter.ends" : "filter.unreadable");
        }
        int column = Integer.parseInt(place.group(1));
        int at = Math.clamp(column - 1, 0, expression.length());
        return new FilterException("filter.at", column, shortened(expression.substring(at)));
    }

    private static String shortened(String text) {
        return text.length() <= 24 ? text : text.substring(0, 24) + "…";
    }

    private static String names(List<LayerField> fields) {
        return fields.stream()
                .limit(12)
                .map(field -> quoted(field.name()))
                .collect(Collectors.joining(", ", "", fields.size() > 12 ? ", …" : ""));
    }

    /**
     * The name of a field as an expression has it: in quotation marks unless it is a plain word.
     */
    public static String quoted(String field) {
        return field.matches("[A-Za-z_][A-Za-z_0-9]*")
                ? field
                : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static SimpleFeatureType type(List<LayerField> fields) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("layer");
        for (int i = 0; i < fields.size(); i++) {
            builder.add(PlacedFields.name(i), binding(fields.get(i).type()));
        }
        return builder.buildFeatureType();
    }

    private static Class<?> binding(ValueType type) {
        return switch (type) {
            case INTEGER -> Number.class;
            case DECIMAL -> Double.class;
            case BOOLEAN -> Boolean.class;
            case DATE, DATE_TIME -> Date.class;
            default -> String.class;
        };
    }

    /** Whether a feature with these values is picked. */
    public boolean accepts(List<Object> values) {
        Object[] row = values.stream().map(ComparableValue::of).toArray();
        SimpleFeature feature = new SimpleFeatureImpl(row, type, new FeatureIdImpl("f"), false);
        try {
            return filter.evaluate(feature);
        } catch (RuntimeException e) {
            return false; // a value with which the expression can do nothing
        }
    }
}
