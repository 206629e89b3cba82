package org.plazaatlas.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.Topic;

import java.time.LocalDate;

/**
 * Chooses the date to compare with, by typing, from a list of common ones or by swapping both
 * dates, and how the two are shown.
 */
final class ComparisonBar extends VBox {

    private final AtlasModel model;
    private final LiveWords words;
    private final Label dates = new Label();

    ComparisonBar(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("comparison-bar");
        Label title = new Label();
        title.getStyleClass().add("muted-text");
        title.textProperty().bind(words.text("comparedWith"));
        SinceField since = new SinceField(model, words);
        HBox.setHgrow(since, Priority.ALWAYS);
        HBox line = new HBox(since, presets(), swap());
        line.getStyleClass().add("comparison-line");
        dates.setId("comparedDates");
        dates.getStyleClass().add("compared-dates");
        dates.setWrapText(true);
        getChildren().addAll(title, line, dates, new ArrangementSwitch(model, words));
        model.viewProperty().subscribe(_ -> showDates());
    }

    private MenuButton presets() {
        MenuButton menu = new MenuButton();
        menu.setId("presets");
        menu.textProperty().bind(words.text("presets"));
        for (ComparisonPreset preset : ComparisonPreset.values()) {
            MenuItem item = new MenuItem();
            item.setId("preset-" + preset.name());
            item.textProperty().bind(words.text(preset));
            item.setOnAction(_ -> preset.date(model).ifPresent(this::compareWith));
            menu.getItems().add(item);
        }
        menu.setOnShowing(
                _ ->
                        menu.getItems()
                                .forEach(
                                        item ->
                                                item.setDisable(
                                                        presetOf(item).date(model).isEmpty())));
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private static ComparisonPreset presetOf(MenuItem item) {
        return ComparisonPreset.valueOf(item.getId().substring("preset-".length()));
    }

    private void compareWith(LocalDate day) {
        LocalDate since = model.atlas().contents().timeSpan().nearest(day);
        model.showTopic(new Topic.Changes(since));
    }

    private IconButton swap() {
        IconButton button = new IconButton("swapDates", Feather.REFRESH_CW);
        words.text("swap").subscribe(button::setName);
        button.setOnAction(_ -> model.swapDates());
        return button;
    }

    private void showDates() {
        Comparison.of(model.view())
                .ifPresent(
                        compared ->
                                dates.setText(
                                        words.now()
                                                .get(
                                                        fromTo(compared),
                                                        day(compared.since()),
                                                        day(compared.date()))));
    }

    /** Both dates can be swapped; then the words say that time runs backwards. */
    private static String fromTo(Comparison compared) {
        return DateRange.isInOrder(compared.since(), compared.date()) ? "fromTo" : "backFromTo";
    }

    private String day(LocalDate day) {
        return PartialDate.of(day).in(model.view().language());
    }
}
