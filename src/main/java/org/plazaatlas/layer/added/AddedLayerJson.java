package org.plazaatlas.layer.added;

import org.plazaatlas.layer.style.LayerStyle;
import org.plazaatlas.layer.style.LayerStyleJson;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Added layers as a workspace file has them. Paths are written with slashes. */
public final class AddedLayerJson {

    /** A path of the system. */
    public static final JsonType<Path> PATH =
            JsonType.TEXT.as(Path::of, path -> path.toString().replace('\\', '/'));

    private static final JsonType<Charset> CHARSET =
            JsonType.TEXT.as(Charset::forName, Charset::name);
    private static final JsonType<Character> CHARACTER =
            JsonType.STRING.as(AddedLayerJson::character, String::valueOf);

    private static final JsonField<LayerMends, Optional<Integer>> EPSG =
            JsonField.optional("epsg", JsonType.WHOLE_NUMBER, LayerMends::epsg);
    private static final JsonField<LayerMends, Optional<Boolean>> SWAP_AXES =
            JsonField.optional("swap_axes", JsonType.TRUE_OR_FALSE, LayerMends::swapAxes);
    private static final JsonField<LayerMends, Optional<Charset>> ENCODING =
            JsonField.optional("encoding", CHARSET, LayerMends::encoding);
    private static final JsonField<LayerMends, Optional<Character>> DELIMITER =
            JsonField.optional("delimiter", CHARACTER, LayerMends::delimiter);
    private static final JsonField<LayerMends, Optional<Boolean>> DECIMAL_COMMA =
            JsonField.optional("decimal_comma", JsonType.TRUE_OR_FALSE, LayerMends::decimalComma);
    private static final JsonField<LayerMends, Optional<Boolean>> MONTH_FIRST =
            JsonField.optional("month_first", JsonType.TRUE_OR_FALSE, LayerMends::monthFirst);
    private static final JsonField<LayerMends, Boolean> KEEP_TOTALS =
            JsonField.unlessDefault(
                    "keep_totals", JsonType.TRUE_OR_FALSE, false, LayerMends::keepTotals);
    private static final JsonType<LayerMends> MENDS =
            new JsonRecord<>(
                            List.of(
                                    EPSG,
                                    SWAP_AXES,
                                    ENCODING,
                                    DELIMITER,
                                    DECIMAL_COMMA,
                                    MONTH_FIRST,
                                    KEEP_TOTALS),
                            f ->
                                    new LayerMends(
                                            EPSG.in(f),
                                            SWAP_AXES.in(f),
                                            ENCODING.in(f),
                                            DELIMITER.in(f),
                                            DECIMAL_COMMA.in(f),
                                            MONTH_FIRST.in(f),
                                            KEEP_TOTALS.in(f)))
                    .type();

    private static final JsonField<Map.Entry<String, String>, String> WRITTEN =
            JsonField.required("written", JsonType.STRING, Map.Entry::getKey);
    private static final JsonField<Map.Entry<String, String>, String> CODE =
            JsonField.required("code", JsonType.TEXT, Map.Entry::getValue);
    private static final JsonType<Map<String, String>> BY_HAND_PLACES =
            JsonType.listOf(
                            new JsonRecord<Map.Entry<String, String>>(
                                            List.of(WRITTEN, CODE),
                                            f -> Map.entry(WRITTEN.in(f), CODE.in(f)))
                                    .type())
                    .as(AddedLayerJson::places, places -> List.copyOf(sorted(places).entrySet()));

    private static final JsonField<PlaceJoin, String> BY =
            JsonField.required("by", JsonType.TEXT, PlaceJoin::by);
    private static final JsonField<PlaceJoin, Optional<String>> STATE_FIELD =
            JsonField.optional("state_field", JsonType.STRING, PlaceJoin::stateField);
    private static final JsonField<PlaceJoin, Optional<String>> MUNICIPALITY_FIELD =
            JsonField.optional("municipality_field", JsonType.STRING, PlaceJoin::municipalityField);
    private static final JsonField<PlaceJoin, Map<String, String>> BY_HAND =
            JsonField.unlessDefault("by_hand", BY_HAND_PLACES, Map.of(), PlaceJoin::byHand);
    private static final JsonType<PlaceJoin> JOIN =
            new JsonRecord<>(
                            List.of(BY, STATE_FIELD, MUNICIPALITY_FIELD, BY_HAND),
                            f ->
                                    new PlaceJoin(
                                            BY.in(f),
                                            STATE_FIELD.in(f),
                                            MUNICIPALITY_FIELD.in(f),
                                            BY_HAND.in(f)))
                    .type();

    private static final JsonField<LayerReference, Path> FILE =
            JsonField.required("file", PATH, LayerReference::file);
    private static final JsonField<LayerReference, String> LAYER =
            JsonField.required("layer", JsonType.STRING, LayerReference::layer);
    private static final JsonField<LayerReference, LayerMends> MENDED =
            JsonField.unlessDefault("mends", MENDS, LayerMends.NONE, LayerReference::mends);
    private static final JsonField<LayerReference, Optional<PlaceJoin>> JOINED =
            JsonField.optional("join", JOIN, LayerReference::join);

    private static final JsonField<LayerCredit, String> NAME =
            JsonField.required("name", JsonType.STRING, LayerCredit::name);
    private static final JsonField<LayerCredit, String> SOURCE =
            JsonField.unlessDefault("source", JsonType.STRING, "", LayerCredit::source);
    private static final JsonField<LayerCredit, String> LICENCE =
            JsonField.unlessDefault("licence", JsonType.STRING, "", LayerCredit::licence);

    private static final JsonField<LayerTime, String> FROM =
            JsonField.required("from_field", JsonType.STRING, LayerTime::fromField);
    private static final JsonField<LayerTime, Optional<String>> TO =
            JsonField.optional("to_field", JsonType.STRING, LayerTime::toField);
    private static final JsonField<LayerTime, Integer> DAYS =
            JsonField.withDefault(
                    "days_shown", JsonType.WHOLE_NUMBER, LayerTime.MONTH, LayerTime::daysShown);
    private static final JsonType<LayerTime> TIME =
            new JsonRecord<>(
                            List.of(FROM, TO, DAYS),
                            f -> new LayerTime(FROM.in(f), TO.in(f), DAYS.in(f)))
                    .type();

    private static final JsonField<AddedLayer, String> ID =
            JsonField.required("id", JsonType.TEXT, AddedLayer::id);
    private static final JsonField<AddedLayer, LayerStyle> STYLE =
            JsonField.required("style", LayerStyleJson.TYPE, AddedLayer::style);
    private static final JsonField<AddedLayer, Optional<LayerTime>> TIMED =
            JsonField.optional("time", TIME, AddedLayer::time);
    private static final JsonField<AddedLayer, Optional<String>> FILTER =
            JsonField.optional("filter", JsonType.STRING, AddedLayer::filter);
    private static final JsonField<AddedLayer, Boolean> VISIBLE =
            JsonField.withDefault("visible", JsonType.TRUE_OR_FALSE, true, AddedLayer::visible);

    /** The type of an added layer, for records that hold some. */
    public static final JsonType<AddedLayer> TYPE =
            new JsonRecord<>(
                            List.of(
                                    ID,
                                    FILE.within(AddedLayer::reference),
                                    LAYER.within(AddedLayer::reference),
                                    MENDED.within(AddedLayer::reference),
                                    JOINED.within(AddedLayer::reference),
                                    NAME.within(AddedLayer::credit),
                                    SOURCE.within(AddedLayer::credit),
                                    LICENCE.within(AddedLayer::credit),
                                    STYLE,
                                    TIMED,
                                    FILTER,
                                    VISIBLE),
                            f ->
                                    new AddedLayer(
                                            ID.in(f),
                                            new LayerReference(
                                                    FILE.in(f),
                                                    LAYER.in(f),
                                                    MENDED.in(f),
                                                    JOINED.in(f)),
                                            new LayerCredit(
                                                    NAME.in(f), SOURCE.in(f), LICENCE.in(f)),
                                            STYLE.in(f),
                                            TIMED.in(f),
                                            FILTER.in(f),
                                            VISIBLE.in(f)))
                    .type();

    private AddedLayerJson() {}

    private static char character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("not one character");
        }
        return text.charAt(0);
    }

    private static Map<String, String> places(List<Map.Entry<String, String>> entries) {
        Map<String, String> places = new LinkedHashMap<>();
        entries.forEach(entry -> places.put(entry.getKey(), entry.getValue()));
        return places;
    }

    private static Map<String, String> sorted(Map<String, String> places) {
        return new TreeMap<>(places);
    }
}
