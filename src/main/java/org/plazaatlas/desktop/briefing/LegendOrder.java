package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The groups of the legend in their order: each can be left out, or moved up. */
final class LegendOrder extends VBox {

    private final ObjectProperty<LegendRows> rows;
    private final LiveWords words;
    private final ObservableValue<Language> language;

    LegendOrder(
            ObjectProperty<LegendRows> rows, LiveWords words, ObservableValue<Language> language) {
        this.rows = rows;
        this.words = words;
        this.language = language;
        setId("legendOrder");
        getStyleClass().add("legend-order");
        rows.subscribe(now -> getChildren().setAll(lines(now.sections())));
    }

    /** Those that are left out stand last, in their usual order. */
    private List<Node> lines(List<Section> shown) {
        return Stream.concat(
                        shown.stream(),
                        Arrays.stream(Section.values()).filter(one -> !shown.contains(one)))
                .map(section -> line(section, shown.indexOf(section)))
                .toList();
    }

    /**
     * @param place in the legend; negative if it is left out
     */
    private Node line(Section section, int place) {
        CheckBox box = new CheckBox();
        box.setId("legend-" + section);
        box.setSelected(place >= 0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.textProperty().bind(language.map(now -> Words.of(LegendOrder.class, now).of(section)));
        box.setOnAction(_ -> show(section, box.isSelected()));
        IconButton up = new IconButton("legend-up-" + section, Feather.ARROW_UP);
        words.text("legendUp").subscribe(up::setName);
        up.setVisible(place > 0);
        up.setOnAction(_ -> move(section, place - 1));
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(box, up);
        line.getStyleClass().add("form-line");
        return line;
    }

    private void show(Section section, boolean shown) {
        List<Section> sections = new ArrayList<>(rows.get().sections());
        sections.remove(section);
        if (shown) {
            sections.add(section);
        }
        rows.set(rows.get().withSections(sections));
    }

    private void move(Section section, int place) {
        List<Section> sections = new ArrayList<>(rows.get().sections());
        sections.remove(section);
        sections.add(place, section);
        rows.set(rows.get().withSections(sections));
    }
}
