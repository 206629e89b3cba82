package org.plazaatlas.briefing.style;

import org.plazaatlas.briefing.style.StyleRule.Condition;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

/**
 * Writes a style as QGIS keeps it (QML, as of QGIS 3.22): rules with their symbols, headings of
 * fields, and the fields from which the Temporal Controller takes the days of a feature.
 */
public final class QgisStyle {

    /** QGIS' mode "separate fields for start and end". */
    private static final String START_AND_END = "2";

    private static final String YES = "('true', '1', 'T')";

    private final FeatureStyle style;
    private final StyledFields fields;
    private final StyleXml xml;

    private QgisStyle(FeatureStyle style, StyledFields fields) throws XMLStreamException {
        this.style = style;
        this.fields = fields;
        xml = new StyleXml();
    }

    /** The text of a style file. */
    public static String of(FeatureStyle style, StyledFields fields) {
        try {
            QgisStyle written = new QgisStyle(style, fields);
            written.write();
            return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
                    + written.xml.written();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes any text
        }
    }

    private void write() throws XMLStreamException {
        xml.element(
                "qgis",
                () -> {
                    if (fields.hasTimes()) {
                        writeTimes();
                    }
                    writeRenderer();
                    xml.element("aliases", this::writeTitles);
                },
                "version",
                "3.22.0",
                "styleCategories",
                "Symbology|Fields|Temporal");
    }

    /** The last day of a feature is the one before that of the field. */
    private void writeTimes() throws XMLStreamException {
        xml.element(
                "temporal",
                () -> xml.element("fixedRange", this::writeNoRange),
                "enabled",
                "1",
                "mode",
                START_AND_END,
                "startField",
                fields.name(StyledFields.FROM),
                "endField",
                fields.name(StyledFields.TO),
                "limitMode",
                "0",
                "durationUnit",
                "days",
                "durationField",
                "",
                "fixedDuration",
                "0",
                "accumulate",
                "0",
                "startExpression",
                "",
                "endExpression",
                "");
    }

    private void writeNoRange() throws XMLStreamException {
        xml.empty("start");
        xml.empty("end");
    }

    private void writeRenderer() throws XMLStreamException {
        boolean ordered = !fields.largestFirst().isEmpty();
        xml.element(
                "renderer-v2",
                () -> {
                    xml.element("rules", this::writeRules, "key", "{rules}");
                    xml.element("symbols", this::writeSymbols);
                    if (ordered) {
                        xml.element("orderby", this::writeOrder);
                    }
                },
                "type",
                "RuleRenderer",
                "symbollevels",
                "0",
                "forceraster",
                "0",
                "enableorderby",
                ordered ? "1" : "0");
    }

    private void writeRules() throws XMLStreamException {
        for (int i = 0; i < style.rules().size(); i++) {
            StyleRule rule = style.rules().get(i);
            xml.empty(
                    "rule",
                    "key",
                    "{rule-" + i + "}",
                    "symbol",
                    Integer.toString(i),
                    "label",
                    rule.label(),
                    "filter",
                    rule.conditions().stream()
                            .map(this::expression)
                            .collect(Collectors.joining(" AND ")));
        }
    }

    private String expression(Condition condition) {
        String field = quoted(fields.name(condition.column()), '"');
        return switch (condition.value()) {
            case Boolean flag -> flagOf(field) + (flag ? " IN " : " NOT IN ") + YES;
            default -> field + " = " + quoted(condition.value().toString(), '\'');
        };
    }

    /** Shapefiles have flags as letters, which depend on the version of their reader. */
    private static String flagOf(String field) {
        return "to_string(" + field + ")";
    }

    private static String quoted(String text, char quote) {
        String mark = String.valueOf(quote);
        return mark + text.replace(mark, mark + mark) + mark;
    }

    private void writeSymbols() throws XMLStreamException {
        for (int i = 0; i < style.rules().size(); i++) {
            String name = Integer.toString(i);
            switch (style.rules().get(i).symbol()) {
                case FeatureSymbol.Area area -> writeSymbol(name, "fill", "SimpleFill", of(area));
                case FeatureSymbol.Line line -> writeSymbol(name, "line", "SimpleLine", of(line));
            }
        }
    }

    private void writeSymbol(String name, String type, String layer, Map<String, String> options)
            throws XMLStreamException {
        xml.element(
                "symbol",
                () ->
                        xml.element(
                                "layer",
                                () ->
                                        xml.element(
                                                "Option",
                                                () -> writeOptions(options),
                                                "type",
                                                "Map"),
                                "class",
                                layer,
                                "enabled",
                                "1",
                                "pass",
                                "0",
                                "locked",
                                "0"),
                "name",
                name,
                "type",
                type,
                "alpha",
                "1");
    }

    private void writeOptions(Map<String, String> options) throws XMLStreamException {
        for (Map.Entry<String, String> option : options.entrySet()) {
            xml.empty(
                    "Option",
                    "name",
                    option.getKey(),
                    "type",
                    "QString",
                    "value",
                    option.getValue());
        }
    }

    private static Map<String, String> of(FeatureSymbol.Area area) {
        Color rim = new Color(area.fill().getRed(), area.fill().getGreen(), area.fill().getBlue());
        return new TreeMap<>(
                Map.of(
                        "color",
                        colour(area.hatched() ? rim : area.fill()),
                        "style",
                        area.hatched() ? "b_diagonal" : "solid",
                        "outline_color",
                        colour(rim),
                        "outline_style",
                        "solid",
                        "outline_width",
                        area.hatched() ? "0.15" : "0.3",
                        "outline_width_unit",
                        "MM"));
    }

    private static Map<String, String> of(FeatureSymbol.Line line) {
        return new TreeMap<>(
                Map.of(
                        "line_color", colour(line.colour()),
                        "line_style", "solid",
                        "line_width", String.format(Locale.ROOT, "%.2f", line.millimetres()),
                        "line_width_unit", "MM",
                        "joinstyle", "round",
                        "capstyle", "round"));
    }

    /** Red, green, blue and opacity, from 0 to 255. */
    private static String colour(Color colour) {
        return "%d,%d,%d,%d"
                .formatted(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getAlpha());
    }

    private void writeOrder() throws XMLStreamException {
        for (String column : fields.largestFirst()) {
            xml.text(
                    "orderByClause",
                    quoted(fields.name(column), '"'),
                    "asc",
                    "0",
                    "nullsFirst",
                    "0");
        }
    }

    private void writeTitles() throws XMLStreamException {
        List<String> names = List.copyOf(fields.titles().keySet());
        for (int i = 0; i < names.size(); i++) {
            xml.empty(
                    "alias",
                    "field",
                    names.get(i),
                    "index",
                    Integer.toString(i),
                    "name",
                    fields.titles().get(names.get(i)));
        }
    }
}
