package org.plazaatlas.desktop.piece;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings of plates in JSON; any of them may be missing or malformed. */
public final class PlateSettingsJson {

    private static final JsonField<PageSize, Optional<PagePreset>> PRESET =
            JsonField.optional("preset", JsonType.inCapitals(PagePreset.class), PageSize::chosen);
    private static final JsonField<PageSize, Integer> WIDTH =
            JsonField.withDefault("width", JsonType.WHOLE_NUMBER, 0, PageSize::width);
    private static final JsonField<PageSize, Integer> HEIGHT =
            JsonField.withDefault("height", JsonType.WHOLE_NUMBER, 0, PageSize::height);
    private static final JsonField<PageSize, Integer> DPI =
            JsonField.withDefault("dpi", JsonType.WHOLE_NUMBER, 0, PageSize::dpi);
    private static final JsonRecord<PageSize> PAGE_SIZE =
            new JsonRecord<>(
                    List.of(PRESET, WIDTH, HEIGHT, DPI),
                    f ->
                            new PageSize(
                                    PRESET.in(f).orElse(null),
                                    WIDTH.in(f),
                                    HEIGHT.in(f),
                                    DPI.in(f)));

    private static final JsonField<PlateSettings, PageSize> SIZE =
            PAGE_SIZE.field("size", PageSize.DEFAULT, PlateSettings::size);
    private static final JsonField<PlateSettings, OutputFormat> FORMAT =
            JsonField.withDefault(
                    "format",
                    JsonType.inCapitals(OutputFormat.class),
                    PlateSettings.DEFAULT.format(),
                    PlateSettings::format);
    private static final JsonField<PlateSettings, LegendPlace> LEGEND =
            JsonField.withDefault(
                    "legendPlace",
                    JsonType.inCapitals(LegendPlace.class),
                    PlateSettings.DEFAULT.legendPlace(),
                    PlateSettings::legendPlace);
    private static final JsonField<PlateSettings, InsetPlace> INSET =
            JsonField.withDefault(
                    "insetPlace",
                    JsonType.inCapitals(InsetPlace.class),
                    PlateSettings.DEFAULT.insetPlace(),
                    PlateSettings::insetPlace);
    private static final JsonField<PlateSettings, List<PagePart>> HIDDEN_PARTS =
            JsonField.withDefault(
                    "hiddenParts",
                    JsonType.listOf(JsonType.inCapitals(PagePart.class)),
                    List.of(),
                    settings -> settings.hiddenParts().stream().sorted().toList());
    private static final JsonField<PlateSettings, String> HANDLING =
            JsonField.withDefault("handling", JsonType.STRING, "", PlateSettings::handling);
    private static final JsonField<PlateSettings, Optional<String>> LOGO =
            JsonField.optional(
                    "logo", JsonType.STRING, settings -> Optional.ofNullable(settings.logo()));
    private static final JsonField<PlateSettings, Optional<String>> FOLDER =
            JsonField.optional(
                    "folder", JsonType.STRING, settings -> Optional.ofNullable(settings.folder()));

    public static final JsonRecord<PlateSettings> RECORD =
            new JsonRecord<>(
                    List.of(SIZE, FORMAT, LEGEND, INSET, HIDDEN_PARTS, HANDLING, LOGO, FOLDER),
                    f ->
                            new PlateSettings(
                                    SIZE.in(f),
                                    FORMAT.in(f),
                                    LEGEND.in(f),
                                    INSET.in(f),
                                    Set.copyOf(HIDDEN_PARTS.in(f)),
                                    HANDLING.in(f),
                                    LOGO.in(f).orElse(null),
                                    FOLDER.in(f).orElse(null)));

    private PlateSettingsJson() {}
}
