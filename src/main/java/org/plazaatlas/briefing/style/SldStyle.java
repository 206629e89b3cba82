package org.plazaatlas.briefing.style;

import org.plazaatlas.briefing.style.StyleRule.Condition;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

/**
 * Writes a style as a Styled Layer Descriptor (OGC 02-070, version 1.0.0), which QGIS, GeoServer
 * and others read. Hatching is a mark that GeoServer and QGIS know ({@code shape://slash}).
 */
public final class SldStyle {

    /** Points on paper, of which OGC says that a pixel has 0.28 mm. */
    private static final double PIXELS_PER_MILLIMETRE = 1 / 0.28;

    private final FeatureStyle style;
    private final StyledFields fields;
    private final StyleXml xml;

    private SldStyle(FeatureStyle style, StyledFields fields) throws XMLStreamException {
        this.style = style;
        this.fields = fields;
        xml = new StyleXml();
    }

    /**
     * The text of a style file.
     *
     * @param layer name of the layer in its file
     */
    public static String of(String layer, FeatureStyle style, StyledFields fields) {
        try {
            SldStyle written = new SldStyle(style, fields);
            written.write(layer);
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + written.xml.written();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes any text
        }
    }

    private void write(String layer) throws XMLStreamException {
        xml.element(
                "StyledLayerDescriptor",
                () ->
                        xml.element(
                                "NamedLayer",
                                () -> {
                                    xml.text("Name", layer);
                                    xml.element("UserStyle", () -> writeStyle(layer));
                                }),
                "version",
                "1.0.0",
                "xmlns",
                "http://www.opengis.net/sld",
                "xmlns:ogc",
                "http://www.opengis.net/ogc");
    }

    private void writeStyle(String layer) throws XMLStreamException {
        xml.text("Name", layer);
        xml.element(
                "FeatureTypeStyle",
                () -> {
                    for (StyleRule rule : style.rules()) {
                        xml.element("Rule", () -> writeRule(rule));
                    }
                });
    }

    private void writeRule(StyleRule rule) throws XMLStreamException {
        xml.text("Name", rule.label());
        xml.element("ogc:Filter", () -> writeConditions(rule.conditions()));
        switch (rule.symbol()) {
            case FeatureSymbol.Area area -> writeArea(area);
            case FeatureSymbol.Line line -> writeLine(line);
        }
    }

    private void writeConditions(List<Condition> conditions) throws XMLStreamException {
        if (conditions.size() == 1) {
            writeCondition(conditions.getFirst());
        } else {
            xml.element(
                    "ogc:And",
                    () -> {
                        for (Condition condition : conditions) {
                            writeCondition(condition);
                        }
                    });
        }
    }

    private void writeCondition(Condition condition) throws XMLStreamException {
        xml.element(
                "ogc:PropertyIsEqualTo",
                () -> {
                    xml.text("ogc:PropertyName", fields.name(condition.column()));
                    xml.text("ogc:Literal", condition.value().toString());
                });
    }

    private void writeArea(FeatureSymbol.Area area) throws XMLStreamException {
        xml.element(
                "PolygonSymbolizer",
                () -> {
                    xml.element("Fill", () -> writeFill(area));
                    xml.element("Stroke", () -> writeStroke(area.fill(), 0.3));
                });
    }

    private void writeFill(FeatureSymbol.Area area) throws XMLStreamException {
        if (area.hatched()) {
            xml.element(
                    "GraphicFill",
                    () ->
                            xml.element(
                                    "Graphic",
                                    () -> {
                                        xml.element("Mark", () -> writeSlash(area.fill()));
                                        xml.text("Size", "8");
                                    }));
        } else {
            parameter("fill", hex(area.fill()));
            parameter("fill-opacity", decimal(area.fill().getAlpha() / 255.0));
        }
    }

    private void writeSlash(Color colour) throws XMLStreamException {
        xml.text("WellKnownName", "shape://slash");
        xml.element("Stroke", () -> writeStroke(colour, 0.28));
    }

    private void writeLine(FeatureSymbol.Line line) throws XMLStreamException {
        xml.element(
                "LineSymbolizer",
                () ->
                        xml.element(
                                "Stroke",
                                () -> {
                                    writeStroke(line.colour(), line.millimetres());
                                    parameter("stroke-linejoin", "round");
                                }));
    }

    private void writeStroke(Color colour, double millimetres) throws XMLStreamException {
        parameter("stroke", hex(colour));
        parameter("stroke-width", decimal(millimetres * PIXELS_PER_MILLIMETRE));
    }

    private void parameter(String name, String value) throws XMLStreamException {
        xml.text("CssParameter", value, "name", name);
    }

    private static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    }

    private static String decimal(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
