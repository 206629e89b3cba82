package org.plazaatlas.store.shapefile;

import org.geotools.api.metadata.citation.Citation;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.CRS;
import org.geotools.referencing.wkt.Formattable;
import org.geotools.referencing.wkt.UnformattableObjectException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The {@code .prj}: a coordinate reference system as well-known text in ESRI's dialect. A shapefile
 * stores x before y, so longitude before latitude; a system read from text that names no axes has
 * the same order.
 */
final class PrjFile {
    private static final int MAX_BYTES = 1 << 16;
    private static final int MAX_DEPTH = 32;

    private static final Pattern AXES = Pattern.compile(",\\s*AXIS\\[\"[^\"]*\",\\s*\\w+\\]");

    private PrjFile() {}

    /**
     * @throws DamagedShapefileException if the file does not hold a coordinate system
     * @throws IOException if it cannot be read
     */
    static CoordinateReferenceSystem read(Path prj) throws IOException {
        if (Files.size(prj) > MAX_BYTES) {
            String problem = "expected a coordinate system of at most " + MAX_BYTES + " bytes";
            throw DamagedShapefileException.inFile(prj, MAX_BYTES, problem);
        }
        String wkt = new String(Files.readAllBytes(prj), StandardCharsets.UTF_8);
        checkDepth(prj, wkt);
        try {
            return CRS.parseWKT(wkt.replace("\uFEFF", "").strip());
        } catch (FactoryException | RuntimeException e) {
            String problem = "expected a coordinate system as well-known text: " + e.getMessage();
            throw DamagedShapefileException.inFile(prj, 0, problem);
        }
    }

    /** Limits the depth, because GeoTools parses brackets recursively. */
    private static void checkDepth(Path prj, String wkt) throws DamagedShapefileException {
        int depth = 0;
        for (int i = 0; i < wkt.length(); i++) {
            depth +=
                    switch (wkt.charAt(i)) {
                        case '[', '(' -> 1;
                        case ']', ')' -> -1;
                        default -> 0;
                    };
            if (depth > MAX_DEPTH) {
                String problem = "more than " + MAX_DEPTH + " brackets within each other";
                throw DamagedShapefileException.inFile(prj, i, problem);
            }
        }
    }

    /**
     * Writes the horizontal part of a system without its axes, since a shapefile fixes the order of
     * x and y. Geographic systems get ESRI's names ("D_WGS_1984"); projected ones get those of the
     * OGC, because GeoTools knows too few of ESRI's.
     *
     * @throws IOException if well-known text cannot express the system, or the file cannot be
     *     written
     */
    static void write(Path prj, CoordinateReferenceSystem crs) throws IOException {
        Files.writeString(prj, AXES.matcher(text(crs)).replaceAll(""), StandardCharsets.UTF_8);
    }

    private static String text(CoordinateReferenceSystem crs) throws IOException {
        CoordinateReferenceSystem flat = CRS.getHorizontalCRS(crs);
        Citation names = flat instanceof GeographicCRS ? Citations.ESRI : Citations.OGC;
        if (!((flat == null ? crs : flat) instanceof Formattable formattable)) {
            throw new IOException("the coordinate system has no well-known text: " + crs.getName());
        }
        try {
            return formattable.toWKT(names, Formattable.SINGLE_LINE);
        } catch (UnformattableObjectException e) {
            throw new IOException("the coordinate system has no well-known text: " + e, e);
        }
    }
}
