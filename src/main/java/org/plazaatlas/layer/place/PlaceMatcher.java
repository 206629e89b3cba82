package org.plazaatlas.layer.place;

import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.place.PlaceColumns.By;
import org.plazaatlas.layer.place.RowPlace.Kind;
import org.plazaatlas.layer.table.CellContent;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.Municipality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the places of rows. Whatever had to be read otherwise than it is written is noted. */
public final class PlaceMatcher {

    private final PlaceColumns columns;
    private final Gazetteer gazetteer;
    private final String layer;
    private final ProblemLog problems;
    private String carried = "";
    private final Map<String, Optional<String>> statesByMunicipality = new HashMap<>();

    /**
     * @param gazetteer the municipalities that are known; if it has none, codes are taken as they
     *     are
     */
    public PlaceMatcher(
            PlaceColumns columns, Gazetteer gazetteer, String layer, ProblemLog problems) {
        this.columns = columns;
        this.gazetteer = gazetteer;
        this.layer = layer;
        this.problems = problems;
        for (Municipality municipality : gazetteer.all()) {
            statesByMunicipality.merge(
                    PlaceName.plain(municipality.name()),
                    Optional.of(municipality.code()),
                    (_, _) -> Optional.empty());
        }
    }

    /** Where a row belongs. */
    public RowPlace place(LayerFeature row) {
        if (isTotal(row)) {
            return RowPlace.of(Kind.TOTAL, written(row));
        }
        return switch (columns.by()) {
            case MUNICIPALITY_CODE -> byCode(row);
            case STATE_AND_MUNICIPALITY_CODE -> byCodes(row);
            case STATE_AND_MUNICIPALITY_NAME -> byNames(row);
            case STATE_CODE -> byStateCode(row);
            case STATE_NAME -> byStateName(row);
        };
    }

    /** Whether one of its first texts says that it sums up others. */
    public static boolean isTotal(LayerFeature row) {
        return row.values().stream()
                .limit(3)
                .anyMatch(value -> value instanceof String text && CellContent.isTotal(text));
    }

    private static String text(LayerFeature row, int column) {
        Object value = column < 0 ? null : row.values().get(column);
        return value == null ? "" : value.toString().strip();
    }

    private String written(LayerFeature row) {
        String state = text(row, columns.state()).replaceAll("\\s+", " ");
        String municipality = text(row, columns.municipality()).replaceAll("\\s+", " ");
        if (state.isEmpty() || municipality.isEmpty()) {
            return state + municipality;
        }
        return columns.by() == By.STATE_AND_MUNICIPALITY_NAME
                ? municipality + ", " + state
                : state + " " + municipality;
    }

    private RowPlace byCode(LayerFeature row) {
        String text = text(row, columns.municipality());
        Optional<String> code = InegiCode.municipality(text);
        if (code.isEmpty()) {
            boolean state = InegiCode.state(text).isPresent();
            return RowPlace.of(
                    state ? Kind.STATE_SUM : text.isEmpty() ? Kind.NO_PLACE : Kind.UNMATCHED, text);
        }
        if (InegiCode.hasLostZero(text)) {
            problems.addToRecord(
                    ProblemKind.LEADING_ZERO, layer, row.record(), "code.zero", text, code.get());
        }
        return known(code.get(), text);
    }

    private RowPlace byCodes(LayerFeature row) {
        String number = text(row, columns.municipality());
        String state = text(row, columns.state());
        if (number.matches("0+(\\.0+)?") && InegiCode.state(state).isPresent()) {
            return RowPlace.of(Kind.STATE_SUM, written(row));
        }
        return InegiCode.municipality(state, number)
                .map(code -> known(code, written(row)))
                .orElse(RowPlace.of(unknown(number), written(row)));
    }

    private static Kind unknown(String written) {
        return written.isBlank() || PlaceName.isNoPlace(written) ? Kind.NO_PLACE : Kind.UNMATCHED;
    }

    private RowPlace known(String code, String written) {
        boolean known = gazetteer.all().isEmpty() || gazetteer.withCode(code).isPresent();
        return known ? RowPlace.matched(code, written) : RowPlace.of(Kind.UNMATCHED, written);
    }

    private RowPlace byNames(LayerFeature row) {
        String state = text(row, columns.state());
        String municipality = text(row, columns.municipality());
        String written = written(row);
        if (municipality.isEmpty() || PlaceName.isNoPlace(municipality)) {
            return RowPlace.of(Kind.NO_PLACE, written);
        }
        if (state.isEmpty()) {
            return byMunicipality(row, municipality);
        }
        Optional<String> code = stateCode(row, state);
        Optional<Municipality> found = code.flatMap(c -> municipality(c, municipality));
        return found.map(m -> RowPlace.matched(m.code(), written))
                .orElse(RowPlace.of(Kind.UNMATCHED, written));
    }

    private Optional<Municipality> municipality(String state, String name) {
        return gazetteer
                .named(state, name)
                .or(() -> gazetteer.named(state, PlaceName.plain(name)))
                .or(() -> gazetteer.named(state, withoutTitle(name)));
    }

    /** Many seats are called heroic cities, in some tables. */
    private static String withoutTitle(String name) {
        return PlaceName.plain(name)
                .replaceFirst("^(heroica |h )?(ciudad|villa) de ", "")
                .replaceFirst("^heroica ", "");
    }

    /** Of a municipality without its state, the name must be that of one alone. */
    private RowPlace byMunicipality(LayerFeature row, String municipality) {
        Optional<String> code = statesByMunicipality.get(PlaceName.plain(municipality));
        problems.addToRecord(ProblemKind.STATE_CARRIED, layer, row.record(), "place.noState");
        if (code == null) {
            return RowPlace.of(Kind.UNMATCHED, municipality);
        }
        return code.map(c -> RowPlace.matched(c, municipality))
                .orElse(RowPlace.of(Kind.AMBIGUOUS, municipality));
    }

    private Optional<String> stateCode(LayerFeature row, String name) {
        Optional<String> code = StateAliases.all().code(name);
        if (code.isPresent() && !StateAliases.all().isOfficial(name)) {
            problems.addToRecord(ProblemKind.NAME_ALIAS, layer, row.record(), "place.alias", name);
        }
        return code;
    }

    private RowPlace byStateCode(LayerFeature row) {
        String text = text(row, columns.state());
        return InegiCode.state(text)
                .map(code -> RowPlace.matched(code, text))
                .orElse(RowPlace.of(unknown(text), text));
    }

    /** Some tables write a state in the first of its rows alone. */
    private RowPlace byStateName(LayerFeature row) {
        String text = text(row, columns.state());
        if (text.isEmpty() && !carried.isEmpty()) {
            problems.addToRecord(
                    ProblemKind.STATE_CARRIED, layer, row.record(), "place.carried", carried);
            text = carried;
        }
        carried = text;
        String name = text;
        return stateCode(row, name)
                .map(code -> RowPlace.matched(code, name))
                .orElse(RowPlace.of(unknown(name), name));
    }

    /** The names of the columns, in the order in which they are read. */
    public static List<String> names(PlaceColumns columns, List<String> fields) {
        return java.util.stream.IntStream.of(columns.state(), columns.municipality())
                .filter(column -> column >= 0)
                .mapToObj(fields::get)
                .toList();
    }
}
