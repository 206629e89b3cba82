package org.plazaatlas.layer.opening;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.plazaatlas.layer.encoding.DetectedText;
import org.plazaatlas.layer.encoding.EncodingDetector;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.TextEncoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the format of a file by its first bytes and, where those leave it open, by its ending. */
public final class FormatGuess {

    private static final int HEAD = 4096;
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "tab", "txt", "psv");
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xltx");

    /** Archives by their form, and none by what they are. */
    private static final Set<String> DOCUMENTS =
            Set.of("pptx", "ppsx", "docx", "odt", "odp", "ods", "epub", "jar");

    private static final Set<String> OTHERS =
            Set.of(
                    "shp",
                    "dbf",
                    "zip",
                    "kml",
                    "kmz",
                    "gpkg",
                    "gpx",
                    "xls",
                    "geojson",
                    "json",
                    "ndjson",
                    "geojsonl",
                    "jsonl",
                    "topojson");

    /** The endings of all files that may be read. */
    static final Set<String> ENDINGS =
            Stream.of(TEXTS, WORKBOOKS, OTHERS)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> GEOGRAPHIC =
            Set.of("Topology", "FeatureCollection", "Feature", "GeometryCollection");

    /** How files begin that are packed in other ways than ZIP: gzip, bzip2, xz, 7z and RAR. */
    private static final List<String> PACKED =
            List.of("\u001F\u008B", "BZh", "\u00FD7zXZ", "7z\u00BC\u00AF", "Rar!");

    private FormatGuess() {}

    /** Whether it has to be unpacked by another program, whatever its name says. */
    static boolean isPacked(Path file) throws IOException {
        byte[] head = head(file);
        return PACKED.stream().anyMatch(mark -> startsWith(head, mark));
    }

    /** The format; empty if it is none of those that are read. */
    public static Optional<LayerFormat> of(Path file) throws IOException {
        byte[] head = head(file);
        String ending = ending(file);
        Optional<LayerFormat> binary = binary(head, ending);
        return binary.isPresent() ? binary : text(file, head, ending);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<LayerFormat> binary(byte[] head, String ending) {
        if (startsWith(head, "PK")) {
            if (DOCUMENTS.contains(ending)) {
                return Optional.empty();
            }
            if (ending.equals("kmz")) {
                return Optional.of(LayerFormat.KMZ);
            }
            return Optional.of(WORKBOOKS.contains(ending) ? LayerFormat.XLSX : LayerFormat.ZIP);
        }
        if (startsWith(head, "SQLite format 3")) {
            return Optional.of(LayerFormat.GEOPACKAGE);
        }
        if (head.length > 8 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
            return Optional.of(LayerFormat.XLS);
        }
        return switch (ending) {
            case "shp" -> Optional.of(LayerFormat.SHAPEFILE);
            case "dbf" -> Optional.of(LayerFormat.DBF);
            case "zip" -> Optional.of(LayerFormat.ZIP);
            case "kmz" -> Optional.of(LayerFormat.KMZ);
            case "gpkg" -> Optional.of(LayerFormat.GEOPACKAGE);
            case "xlsx" -> Optional.of(LayerFormat.XLSX);
            case "xls" -> Optional.of(LayerFormat.XLS);
            default -> Optional.empty();
        };
    }

    private static boolean startsWith(byte[] head, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length
                && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static Optional<LayerFormat> text(Path file, byte[] head, String ending)
            throws IOException {
        String start =
                new String(head, StandardCharsets.UTF_8)
                        .replace("\0", "")
                        .replace("\uFEFF", "")
                        .strip();
        if (start.startsWith("<")) {
            String lower = start.toLowerCase(Locale.ROOT);
            boolean gpx = lower.contains("<gpx") || ending.equals("gpx");
            boolean kml = lower.contains("kml") || ending.equals("kml");
            return gpx
                    ? Optional.of(LayerFormat.GPX)
                    : kml ? Optional.of(LayerFormat.KML) : Optional.empty();
        }
        if (start.startsWith("{") || start.startsWith("\u001E")) {
            return Optional.of(
                    rootType(file).equals("Topology") ? LayerFormat.TOPOJSON : LayerFormat.GEOJSON);
        }
        return switch (ending) {
            case "kml" -> Optional.of(LayerFormat.KML);
            case "gpx" -> Optional.of(LayerFormat.GPX);
            case "topojson" -> Optional.of(LayerFormat.TOPOJSON);
            case "geojson", "json", "ndjson", "geojsonl", "jsonl" ->
                    Optional.of(LayerFormat.GEOJSON);
            default ->
                    TEXTS.contains(ending) ? Optional.of(LayerFormat.DELIMITED) : Optional.empty();
        };
    }

    /** Whether the first object of a JSON file says what GeoJSON or TopoJSON say. */
    static boolean isGeographic(Path file) throws IOException {
        return GEOGRAPHIC.contains(rootType(file));
    }

    /** The {@code type} of the first object, which may stand at its end. */
    private static String rootType(Path file) throws IOException {
        TextEncoding encoding = EncodingDetector.of(file, Optional.of(StandardCharsets.UTF_8));
        try (Reader text = DetectedText.open(Files.newInputStream(file), encoding);
                JsonReader reader = new JsonReader(text)) {
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("type") && reader.peek() == JsonToken.STRING) {
                    return reader.nextString();
                }
                reader.skipValue();
            }
            return "";
        } catch (IOException | IllegalStateException e) {
            return ""; // what is wrong with it is told by who reads all of it
        }
    }
}
