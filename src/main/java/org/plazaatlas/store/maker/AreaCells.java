package org.plazaatlas.store.maker;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.store.json.ProblemText;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The two cells of a claim's row that hold its area: {@code area_kind} and {@code area_ref}. */
final class AreaCells {

    private static final String KIND = "area_kind";
    private static final String REFERENCE = "area_ref";

    private final UnaryOperator<String> cells;
    private final BiConsumer<String, Text> refuse;
    private final JsonObject area = new JsonObject();

    /**
     * @param cells gives the cell of a column
     * @param refuse takes a column whose cell is not as expected, and what was expected
     */
    AreaCells(UnaryOperator<String> cells, BiConsumer<String, Text> refuse) {
        this.cells = cells;
        this.refuse = refuse;
    }

    /** The area as the atlas writes it. Cells that are not as expected are refused. */
    JsonObject json() {
        String reference = cells.apply(REFERENCE);
        switch (cells.apply(KIND)) {
            case "state" -> addState(reference);
            case "municipality" -> addMunicipality(reference.split(":", 2));
            case "around" -> addCircle(reference.split(",", 3));
            case "polygon" -> addPolygon(reference);
            default -> refuse.accept(KIND, ProblemText.of("expected.areaKind"));
        }
        return area;
    }

    private void addState(String code) {
        JsonArray codes = new JsonArray();
        codes.add(code);
        area.add("states", codes);
    }

    private void addMunicipality(String[] codeAndName) {
        if (codeAndName.length == 2) {
            area.addProperty("state", codeAndName[0]);
            area.addProperty("municipality", codeAndName[1]);
        } else {
            refuse.accept(REFERENCE, ProblemText.of("expected.municipalityRef"));
        }
    }

    /** Well-known text, as other programs write it: longitude first, one ring. */
    private void addPolygon(String text) {
        try {
            Polygon polygon = (Polygon) new WKTReader().read(text);
            List<LonLat> corners =
                    Arrays.stream(polygon.getExteriorRing().getCoordinates())
                            .skip(1) // the first corner stands at the end again
                            .map(corner -> new LonLat(corner.x, corner.y))
                            .toList();
            if (polygon.getNumInteriorRing() > 0 || !Area.Polygon.isSound(corners)) {
                throw new IllegalArgumentException(text);
            }
            area.add("polygon", points(corners));
        } catch (ParseException | ClassCastException | IllegalArgumentException e) {
            refuse.accept(REFERENCE, ProblemText.of("expected.polygonRef"));
        }
    }

    private static JsonArray points(List<LonLat> corners) {
        JsonArray points = new JsonArray();
        for (LonLat corner : corners) {
            JsonArray point = new JsonArray();
            point.add(corner.longitude());
            point.add(corner.latitude());
            points.add(point);
        }
        return points;
    }

    /** Keepers write the latitude first. */
    private void addCircle(String[] parts) {
        try {
            area.addProperty("lon", new BigDecimal(parts[1]));
            area.addProperty("lat", new BigDecimal(parts[0]));
            area.addProperty("radiusKm", new BigDecimal(parts[2]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            refuse.accept(REFERENCE, ProblemText.of("expected.circleRef"));
        }
    }
}
