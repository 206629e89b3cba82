package org.plazaatlas.store.maker;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Text;
import org.plazaatlas.store.json.ProblemText;

import java.math.BigDecimal;
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
