package org.plazaatlas.desktop.settings;

import org.plazaatlas.desktop.piece.PlateSettings;
import org.plazaatlas.desktop.piece.PlateSettingsJson;
import org.plazaatlas.language.Language;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings in JSON. Language, theme and layers must be there; anything else may be missing,
 * because a file of an earlier version has no weights, table, charts and plates.
 */
final class SettingsJson {

    private static final JsonField<Settings.Place, Double> X =
            JsonField.required("x", JsonType.NUMBER, Settings.Place::x);
    private static final JsonField<Settings.Place, Double> Y =
            JsonField.required("y", JsonType.NUMBER, Settings.Place::y);
    private static final JsonField<Settings.Place, Double> WIDTH =
            JsonField.required("width", JsonType.NUMBER, Settings.Place::width);
    private static final JsonField<Settings.Place, Double> HEIGHT =
            JsonField.required("height", JsonType.NUMBER, Settings.Place::height);
    private static final JsonField<Settings.Place, Boolean> MAXIMIZED =
            JsonField.required("maximized", JsonType.TRUE_OR_FALSE, Settings.Place::maximized);
    private static final JsonRecord<Settings.Place> WINDOW_PLACE =
            new JsonRecord<>(
                    List.of(X, Y, WIDTH, HEIGHT, MAXIMIZED),
                    f ->
                            new Settings.Place(
                                    X.in(f), Y.in(f), WIDTH.in(f), HEIGHT.in(f), MAXIMIZED.in(f)));

    private static final JsonField<PressureWeights, Double> CONTESTED =
            JsonField.required("contested", JsonType.NUMBER, PressureWeights::contested);
    private static final JsonField<PressureWeights, Double> BOUNDARY =
            JsonField.required("boundary", JsonType.NUMBER, PressureWeights::boundary);
    private static final JsonField<PressureWeights, Double> RIVALS =
            JsonField.required("rivals", JsonType.NUMBER, PressureWeights::rivals);
    private static final JsonField<PressureWeights, Double> SHOCKS =
            JsonField.required("shocks", JsonType.NUMBER, PressureWeights::shocks);
    private static final JsonRecord<PressureWeights> HOT_SPOT_WEIGHTS =
            new JsonRecord<>(
                    List.of(CONTESTED, BOUNDARY, RIVALS, SHOCKS),
                    f ->
                            new PressureWeights(
                                    CONTESTED.in(f), BOUNDARY.in(f), RIVALS.in(f), SHOCKS.in(f)));

    private static final JsonField<Settings.Table, Boolean> OPEN =
            JsonField.withDefault("open", JsonType.TRUE_OR_FALSE, false, Settings.Table::open);
    private static final JsonField<Settings.Table, Double> MAP_SHARE =
            JsonField.withDefault(
                    "mapShare",
                    JsonType.NUMBER,
                    Settings.Table.DEFAULT.mapShare(),
                    Settings.Table::mapShare);
    private static final JsonRecord<Settings.Table> TABLE_BELOW =
            new JsonRecord<>(
                    List.of(OPEN, MAP_SHARE), f -> new Settings.Table(OPEN.in(f), MAP_SHARE.in(f)));

    private static final JsonField<Settings, Language> LANGUAGE =
            JsonField.required("language", JsonType.inCapitals(Language.class), Settings::language);
    private static final JsonField<Settings, Theme> THEME =
            JsonField.required("theme", JsonType.inCapitals(Theme.class), Settings::theme);
    private static final JsonField<Settings, Optional<Settings.Place>> PLACE =
            JsonField.optional("place", WINDOW_PLACE.type(), Settings::knownPlace);
    private static final JsonField<Settings, List<Layer>> HIDDEN_LAYERS =
            JsonField.required(
                    "hiddenLayers",
                    JsonType.listOf(JsonType.inCapitals(Layer.class)),
                    settings -> settings.hiddenLayers().stream().sorted().toList());
    private static final JsonField<Settings, Optional<Drawer>> DRAWER =
            JsonField.optional(
                    "drawer",
                    JsonType.inCapitals(Drawer.class),
                    settings -> Optional.ofNullable(settings.drawer()));
    private static final JsonField<Settings, PressureWeights> WEIGHTS =
            JsonField.withDefault(
                    "weights", HOT_SPOT_WEIGHTS.type(), PressureWeights.DEFAULT, Settings::weights);
    private static final JsonField<Settings, Settings.Table> TABLE =
            TABLE_BELOW.field("table", Settings.Table.DEFAULT, Settings::table);
    private static final JsonField<Settings, Boolean> CHARTS_OPEN =
            JsonField.withDefault(
                    "chartsOpen", JsonType.TRUE_OR_FALSE, false, Settings::chartsOpen);
    private static final JsonField<Settings, Boolean> RAIL_FOLDED =
            JsonField.withDefault(
                    "railFolded", JsonType.TRUE_OR_FALSE, false, Settings::railFolded);

    /** Whoever has a file of an earlier version knows the window. */
    private static final JsonField<Settings, Boolean> TOUR_SEEN =
            JsonField.unlessDefault("tourSeen", JsonType.TRUE_OR_FALSE, true, Settings::tourSeen);

    private static final JsonField<Settings, PlateSettings> PLATE =
            PlateSettingsJson.RECORD.field("plate", PlateSettings.DEFAULT, Settings::plate);

    static final JsonRecord<Settings> RECORD =
            new JsonRecord<>(
                    List.of(
                            LANGUAGE,
                            THEME,
                            PLACE,
                            HIDDEN_LAYERS,
                            DRAWER,
                            WEIGHTS,
                            TABLE,
                            CHARTS_OPEN,
                            RAIL_FOLDED,
                            TOUR_SEEN,
                            PLATE),
                    SettingsJson::settings);

    private SettingsJson() {}

    private static Settings settings(JsonFields f) {
        return new Settings(
                LANGUAGE.in(f),
                THEME.in(f),
                PLACE.in(f).orElse(null),
                Set.copyOf(HIDDEN_LAYERS.in(f)),
                DRAWER.in(f).orElse(null),
                WEIGHTS.in(f),
                TABLE.in(f),
                CHARTS_OPEN.in(f),
                RAIL_FOLDED.in(f),
                TOUR_SEEN.in(f),
                PLATE.in(f));
    }
}
