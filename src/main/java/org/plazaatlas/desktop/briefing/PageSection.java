package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SegmentedButton;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateWords;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.piece.PlateDraft;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Page and format: a preset, or a free size that the user types. */
final class PageSection extends FormSection {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private static final List<Double> TYPE_SCALES = List.of(0.75, 0.9, 1.0, 1.15, 1.3, 1.5, 2.0);

    private final PlateDraft draft;
    private final LiveWords words;
    private final ObservableValue<Language> language;
    private final ObjectProperty<Optional<PagePreset>> preset;

    PageSection(PlateDraft draft, LiveWords words, ObservableValue<Language> language) {
        super(words.text("page"));
        this.draft = draft;
        this.words = words;
        this.language = language;
        preset = new SimpleObjectProperty<>(draft.size.get().chosen());
        preset.subscribe(now -> draft.size.set(draft.size.get().withPreset(now)));
        draft.size.subscribe(now -> preset.set(now.chosen()));
        NamedChoice<Optional<PagePreset>> presets =
                new NamedChoice<>("pagePreset", presets(), preset, language, PageSection::name);
        FreeSizeRow free = new FreeSizeRow(draft, words);
        free.visibleProperty().bind(preset.map(Optional::isEmpty));
        free.managedProperty().bind(free.visibleProperty());
        getChildren()
                .addAll(
                        new LabelledField(words.text("pageSize"), presets),
                        free,
                        measures(),
                        formats(),
                        looks());
    }

    /** Style and size of type. */
    private Node looks() {
        NamedChoice<MapStyle> styles =
                new NamedChoice<>(
                        "plateStyle",
                        List.of(MapStyle.values()),
                        draft.style,
                        language,
                        (style, now) -> PlateWords.in(now).of(style));
        NamedChoice<Double> sizes =
                new NamedChoice<>(
                        "plateType",
                        TYPE_SCALES,
                        draft.typeScale,
                        language,
                        (factor, now) ->
                                NumberFormat.getPercentInstance(now.locale()).format(factor));
        draft.typeScale.subscribe(
                now -> {
                    if (!sizes.getItems().contains(now)) {
                        sizes.getItems().add(now);
                    }
                });
        HBox row =
                new HBox(
                        new LabelledField(words.text("style"), styles).halved(),
                        new LabelledField(words.text("typeScale"), sizes).halved());
        row.getStyleClass().add("form-row");
        return row;
    }

    private static List<Optional<PagePreset>> presets() {
        return Stream.concat(
                        Arrays.stream(PagePreset.values()).map(Optional::of),
                        Stream.of(Optional.<PagePreset>empty()))
                .toList();
    }

    private static String name(Optional<PagePreset> preset, Language language) {
        return preset.map(PlateWords.in(language)::of)
                .orElseGet(() -> Words.of(PageSection.class, language).get("freeSize"));
    }

    /** The size of the chosen page in pixels and millimetres. */
    private Label measures() {
        Label measures = new Label();
        measures.setId("pageMeasures");
        measures.getStyleClass().add("muted-text");
        measures.textProperty().bind(draft.size.flatMap(size -> measures(size.page())));
        return measures;
    }

    private ObservableValue<String> measures(Page page) {
        return words.text(
                "measures",
                Integer.toString(page.widthPixels()),
                Integer.toString(page.heightPixels()),
                millimetres(page.widthPoints()),
                millimetres(page.heightPoints()),
                String.format(Locale.ROOT, "%.0f", page.dpi()));
    }

    private static String millimetres(double points) {
        return String.format(Locale.ROOT, "%.0f", points * MILLIMETRES_PER_POINT);
    }

    /** The names of formats are the same in every language. */
    private Node formats() {
        SegmentedButton segments = new SegmentedButton();
        segments.setId("formats");
        segments.getStyleClass().add("arrangement-switch");
        for (OutputFormat format : OutputFormat.values()) {
            ToggleButton button = new ToggleButton(format.name());
            button.setId("format-" + format.name());
            draft.format.subscribe(now -> button.setSelected(now == format));
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        draft.format.set(format);
                    });
            segments.getButtons().add(button);
        }
        return segments;
    }
}
