package org.plazaatlas.layer.kml;

import org.plazaatlas.layer.xml.XmlElements;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a placemark: its name, description and times, and its extended data. */
final class KmlValues {

    private final XmlElements xml;
    private final Map<String, String> schemaTypes;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param schemaTypes the types of fields that schemas of the file declare
     */
    KmlValues(XmlElements xml, Map<String, String> schemaTypes) {
        this.xml = xml;
        this.schemaTypes = schemaTypes;
    }

    /** Reads the types of the fields of the schema that has just started. */
    static Map<String, String> schema(XmlElements xml) throws IOException {
        int outer = xml.depth();
        Map<String, String> types = new HashMap<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("SimpleField")) {
                String type = xml.attribute("type").orElse("");
                xml.attribute("name").ifPresent(name -> types.put(name, type));
            }
        }
        return types;
    }

    /** Reads the element that has just started, if it is a value; passes over it if not. */
    void take() throws IOException {
        switch (xml.name()) {
            case "name", "description", "Snippet" -> put(xml.name(), xml.text());
            case "TimeStamp", "TimeSpan" -> readTimes();
            case "ExtendedData", "Metadata" -> readExtended();
            default -> xml.skip();
        }
    }

    private void put(String name, String text) {
        if (!text.isEmpty()) {
            values.putIfAbsent(name, text);
        }
    }

    private void readTimes() throws IOException {
        int outer = xml.depth();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart()) {
                put(xml.name(), xml.text());
            }
        }
    }

    private void readExtended() throws IOException {
        int outer = xml.depth();
        String data = "";
        while (xml.advance() && xml.depth() >= outer) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "Data" -> data = xml.attribute("name").orElse("");
                case "value" -> put(data, xml.text());
                case "SimpleData" -> simpleData();
                default -> {}
            }
        }
    }

    private void simpleData() throws IOException {
        String name = xml.attribute("name").orElse("");
        String text = xml.text();
        if (!name.isEmpty() && !text.isEmpty()) {
            values.putIfAbsent(name, typed(text, schemaTypes.getOrDefault(name, "")));
        }
    }

    private static Object typed(String text, String type) {
        try {
            return switch (type) {
                case "int", "uint", "short", "ushort" -> Integer.valueOf(text);
                case "float", "double" -> Double.valueOf(text);
                case "bool" -> text.equals("1") || text.equalsIgnoreCase("true");
                default -> text;
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Adds the times of a track, if none were told. */
    void addTimes(List<String> times) {
        if (!times.isEmpty()) {
            put("begin", times.getFirst());
            put("end", times.getLast());
        }
    }

    Map<String, Object> all() {
        return values;
    }
}
