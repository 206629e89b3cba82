package org.plazaatlas.layer.place;

import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.model.Gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields by which rows are found on the map, judged by their names and by the values of some
 * rows.
 *
 * @param by how they are found
 * @param state place of the field with code or name of the state; -1 if there is none
 * @param municipality place of the field with code or name of the municipality; -1 if there is none
 */
public record PlaceColumns(By by, int state, int municipality) {

    /** How rows are found. */
    public enum By {
        MUNICIPALITY_CODE("municipality-code"),
        STATE_AND_MUNICIPALITY_CODE("state-and-municipality-code"),
        STATE_AND_MUNICIPALITY_NAME("state-and-municipality-name"),
        STATE_CODE("state-code"),
        STATE_NAME("state-name");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /** The word for it in data files. */
        public String code() {
            return code;
        }

        /** The way with a word, if there is one. */
        public static Optional<By> ofCode(String code) {
            return Arrays.stream(values()).filter(by -> by.code.equals(code)).findFirst();
        }

        /** Whether rows are found by codes, not by names. */
        public boolean isCode() {
            return code.endsWith("-code");
        }
    }

    private static final Pattern CODE =
            Pattern.compile(
                    "(.* )?(cve|cvegeo|clave|cod|codigo|code|geo|inegi|id|region|agem|mun|municipio|column"
                        + " \\d+)( .*)?");
    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern STATE_CODE =
            Pattern.compile("(.* )?(ent|entidad|estado|edo|state|agee)( .*)?|code|id");
    private static final Pattern MUNICIPALITY =
            Pattern.compile(
                    "(.* )?(mun|muni|municipio|municipios|municipality|mpio|agem|adm 2)( .*)?");
    private static final Pattern STATE_NAME =
            Pattern.compile(
                    "(.* )?(ent|entidad|estado|estados|edo|state|admin1|adm 1|admin"
                            + " name|agee|name|nombre)( .*)?");

    /** Fewer columns than this are no list of places. */
    private static final int MANY = 30;

    /**
     * How many columns are called like places; none if they are not most of them. Then the places
     * are not the rows of the table.
     *
     * @param gazetteer asked only for tables of many columns
     */
    public static long transposed(List<LayerField> fields, Supplier<Gazetteer> gazetteer) {
        if (fields.size() < MANY) {
            return 0;
        }
        Set<String> names =
                gazetteer.get().all().stream()
                        .map(municipality -> PlaceName.plain(municipality.name()))
                        .collect(Collectors.toSet());
        long places =
                fields.stream()
                        .map(field -> field.name().replaceFirst(" \\d+$", ""))
                        .filter(name -> isStateName(name) || names.contains(PlaceName.plain(name)))
                        .count();
        return places * 2 > fields.size() ? places : 0;
    }

    /**
     * Looks for them.
     *
     * @param sample some rows of the layer
     * @param gazetteer of the municipalities that are known; asked only where codes may be some
     */
    public static Optional<PlaceColumns> find(
            List<LayerField> fields, List<LayerFeature> sample, Supplier<Gazetteer> gazetteer) {
        Finder finder = new Finder(fields, sample);
        int code = finder.codes(v -> isMunicipality(v, gazetteer));
        if (code >= 0) {
            return Optional.of(new PlaceColumns(By.MUNICIPALITY_CODE, -1, code));
        }
        int stateCode = finder.first(STATE_CODE, 0.9, v -> InegiCode.state(v).isPresent());
        int number = finder.first(MUNICIPALITY, 0.9, PlaceColumns::isNumber);
        if (stateCode >= 0 && number >= 0 && number != stateCode) {
            return Optional.of(new PlaceColumns(By.STATE_AND_MUNICIPALITY_CODE, stateCode, number));
        }
        return byNames(finder).or(() -> byState(finder, stateCode));
    }

    private static Optional<PlaceColumns> byNames(Finder finder) {
        int state = finder.first(STATE_NAME, 0.7, PlaceColumns::isStateName);
        int name = finder.first(MUNICIPALITY, 0.7, PlaceColumns::isName);
        return state >= 0 && name >= 0 && name != state
                ? Optional.of(new PlaceColumns(By.STATE_AND_MUNICIPALITY_NAME, state, name))
                : Optional.empty();
    }

    private static Optional<PlaceColumns> byState(Finder finder, int code) {
        if (code >= 0) {
            return Optional.of(new PlaceColumns(By.STATE_CODE, code, -1));
        }
        int named = finder.first(STATE_NAME, 0.7, PlaceColumns::isStateName);
        int name = named >= 0 ? named : finder.first(ANY, 0.9, PlaceColumns::isStateName);
        return name < 0 ? Optional.empty() : Optional.of(new PlaceColumns(By.STATE_NAME, name, -1));
    }

    /** A number of five digits is a code only if a municipality has it. */
    private static boolean isMunicipality(Object value, Supplier<Gazetteer> gazetteer) {
        Optional<String> code = InegiCode.municipality(value);
        return code.isPresent()
                && (gazetteer.get().all().isEmpty()
                        || gazetteer.get().withCode(code.get()).isPresent());
    }

    private static boolean isNumber(Object value) {
        return InegiCode.municipality("01", value).isPresent();
    }

    private static boolean isName(Object value) {
        return value.toString().matches("(?s).*\\p{L}{2}.*");
    }

    private static boolean isStateName(Object value) {
        return StateAliases.all().code(value.toString()).isPresent();
    }

    /** Looks at fields by the values of some rows. */
    private record Finder(List<LayerField> fields, List<LayerFeature> sample) {

        /** The first field with a name of this form whose values mostly pass a test. */
        int first(Pattern name, double least, Predicate<Object> test) {
            for (int i = 0; i < fields.size(); i++) {
                if (name.matcher(PlaceName.plain(fields.get(i).name())).matches()
                        && share(i, test) >= least) {
                    return i;
                }
            }
            return -1;
        }

        /** The first field of codes of municipalities, among which those of states may stand. */
        int codes(Predicate<Object> test) {
            Predicate<Object> state = value -> InegiCode.state(value).isPresent();
            int mixed = first(CODE, 0.8, state.or(test));
            return mixed >= 0 && share(mixed, test) >= 0.3 ? mixed : first(CODE, 0.8, test);
        }

        /** The share of values that pass a test; none if there are none. */
        private double share(int field, Predicate<Object> test) {
            List<Object> values =
                    sample.stream()
                            .map(feature -> feature.values().get(field))
                            .filter(value -> value != null && isPlace(value.toString()))
                            .toList();
            boolean sparse = values.size() * 8 < sample.size();
            long passed = values.stream().filter(test).count();
            return values.isEmpty() || sparse ? 0 : (double) passed / values.size();
        }

        private static boolean isPlace(String text) {
            return !text.isBlank() && !PlaceName.isNoPlace(text);
        }
    }
}
