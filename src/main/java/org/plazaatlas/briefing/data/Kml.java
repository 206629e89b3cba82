package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.style.FeatureSymbol;
import org.plazaatlas.briefing.style.StyleRule;
import org.plazaatlas.briefing.style.StyledFields;

import java.awt.Color;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes features as KML 2.2 (OGC 07-147r2): a placemark for each, with its style and its values as
 * data of a schema. Features with days of their own have a time span, which ends with their last
 * day, so that Google Earth's slider plays them.
 */
public final class Kml {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    /** Pixels for a millimetre of line, as KML knows no paper. */
    private static final double PIXELS_PER_MILLIMETRE = 1 / 0.28;

    private static final String RIM_PIXELS = "1.2";

    private final FeatureTable features;
    private final List<DataColumn> columns;
    private final XMLStreamWriter xml;

    private Kml(FeatureTable features, XMLStreamWriter xml) {
        this.features = features;
        this.xml = xml;
        columns = features.table().columns();
    }

    /**
     * Writes a document, feature by feature; the writer stays open.
     *
     * @throws IOException if the writer fails
     * @throws IllegalArgumentException if a shape is neither of polygons, lines nor points
     */
    public static void write(FeatureTable features, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new Kml(features, xml).write();
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("\n", "kml");
        xml.writeDefaultNamespace(NAMESPACE);
        start("\n", "Document");
        text("name", features.table().title());
        text("description", features.stamp().described());
        for (int i = 0; i < features.style().rules().size(); i++) {
            writeStyle(i);
        }
        writeSchema();
        start("\n", "Folder");
        text("name", features.table().title());
        for (int i = 0; i < features.shapes().size(); i++) {
            writePlacemark(i);
        }
        end();
        end();
        end();
    }

    private void start(String before, String name) throws XMLStreamException {
        xml.writeCharacters(before);
        xml.writeStartElement(name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        end();
    }

    private static String styleId(int rule) {
        return "style-" + (rule + 1);
    }

    private void writeStyle(int rule) throws XMLStreamException {
        start("\n", "Style");
        xml.writeAttribute("id", styleId(rule));
        switch (features.style().rules().get(rule).symbol()) {
            case FeatureSymbol.Area area -> {
                writeLineStyle(opaque(area.fill()), RIM_PIXELS);
                xml.writeStartElement("PolyStyle");
                text("color", colour(area.hatched() ? paler(area.fill()) : area.fill()));
                end();
            }
            case FeatureSymbol.Line line ->
                    writeLineStyle(
                            line.colour(),
                            String.format(
                                    Locale.ROOT,
                                    "%.1f",
                                    line.millimetres() * PIXELS_PER_MILLIMETRE));
        }
        end();
    }

    private void writeLineStyle(Color colour, String width) throws XMLStreamException {
        xml.writeStartElement("LineStyle");
        text("color", colour(colour));
        text("width", width);
        end();
    }

    private static Color opaque(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /** KML has no hatching, so that areas hatched elsewhere only tint what lies below. */
    private static Color paler(Color colour) {
        return new Color(
                colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getAlpha() / 3);
    }

    /** Opacity, blue, green, red. */
    private static String colour(Color colour) {
        return "%02x%02x%02x%02x"
                .formatted(colour.getAlpha(), colour.getBlue(), colour.getGreen(), colour.getRed());
    }

    private void writeSchema() throws XMLStreamException {
        start("\n", "Schema");
        xml.writeAttribute("name", features.table().id());
        xml.writeAttribute("id", features.table().id());
        for (DataColumn column : columns) {
            xml.writeStartElement("SimpleField");
            xml.writeAttribute("type", type(column.kind()));
            xml.writeAttribute("name", column.key());
            text("displayName", column.title());
            end();
        }
        end();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case SQUARE_KM, KM, SHARE, SCORE -> "double";
            case COUNT -> "int";
            case TEXT, WORD, FLAG, DATE, DAY, IDS -> "string"; // GDAL warns of flags
        };
    }

    private void writePlacemark(int row) throws XMLStreamException {
        start("\n", "Placemark");
        text("name", name(row));
        if (features.hasTimes()) {
            xml.writeStartElement("TimeSpan");
            text("begin", value(row, StyledFields.FROM));
            text("end", LocalDate.parse(value(row, StyledFields.TO)).minusDays(1).toString());
            end();
        }
        Optional<StyleRule> rule = features.style().ruleOf(column -> value(row, column));
        if (rule.isPresent()) {
            text("styleUrl", "#" + styleId(features.style().rules().indexOf(rule.get())));
        }
        writeValues(row);
        writeShape(features.shapes().get(row));
        end();
    }

    /** What a feature is called: by default, the first text about it. */
    private String name(int row) {
        List<String> keys = features.style().nameColumns();
        return (keys.isEmpty() ? firstText().stream() : keys.stream())
                .map(key -> value(row, key))
                .collect(Collectors.joining(" – "));
    }

    private Optional<String> firstText() {
        return columns.stream()
                .filter(column -> column.kind() == Kind.TEXT)
                .map(DataColumn::key)
                .findFirst();
    }

    private String value(int row, String key) {
        int column =
                IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return CsvText.plain(features.table().rows().get(row).values().get(column));
    }

    private void writeValues(int row) throws XMLStreamException {
        xml.writeStartElement("ExtendedData");
        xml.writeStartElement("SchemaData");
        xml.writeAttribute("schemaUrl", "#" + features.table().id());
        for (int i = 0; i < columns.size(); i++) {
            Object value = features.table().rows().get(row).values().get(i);
            if (!(value instanceof Optional<?>)) {
                xml.writeStartElement("SimpleData");
                xml.writeAttribute("name", columns.get(i).key());
                xml.writeCharacters(CsvText.plain(value));
                end();
            }
        }
        end();
        end();
    }

    private void writeShape(Geometry shape) throws XMLStreamException {
        switch (shape) {
            case GeometryCollection parts -> {
                xml.writeStartElement("MultiGeometry");
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    writeShape(parts.getGeometryN(i));
                }
                end();
            }
            case Polygon polygon -> writePolygon(polygon);
            case LineString line -> {
                xml.writeStartElement("LineString");
                text("tessellate", "1");
                writeCoordinates(line);
                end();
            }
            case Point point -> {
                xml.writeStartElement("Point");
                writeCoordinates(point);
                end();
            }
            default -> throw new IllegalArgumentException(shape.getGeometryType());
        }
    }

    private void writePolygon(Polygon polygon) throws XMLStreamException {
        xml.writeStartElement("Polygon");
        text("tessellate", "1");
        writeRing("outerBoundaryIs", polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            writeRing("innerBoundaryIs", polygon.getInteriorRingN(i));
        }
        end();
    }

    private void writeRing(String side, LineString ring) throws XMLStreamException {
        xml.writeStartElement(side);
        xml.writeStartElement("LinearRing");
        writeCoordinates(ring);
        end();
        end();
    }

    private void writeCoordinates(Geometry shape) throws XMLStreamException {
        StringBuilder places = new StringBuilder();
        for (Coordinate place : shape.getCoordinates()) {
            places.append(places.isEmpty() ? "" : " ")
                    .append(decimal(place.x))
                    .append(',')
                    .append(decimal(place.y));
        }
        text("coordinates", places.toString());
    }

    /** Without an exponent, which not every reader knows. */
    private static String decimal(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}
