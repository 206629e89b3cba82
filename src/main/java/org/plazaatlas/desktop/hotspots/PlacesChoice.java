package org.plazaatlas.desktop.hotspots;

import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;
import org.plazaatlas.desktop.control.LiveWords;

import java.util.List;

/** The choice between the states and the priority cities, of which one is always chosen. */
final class PlacesChoice extends SegmentedButton {

    private final ToggleButton cities = new ToggleButton();

    /**
     * @param idPrefix begins the ids of both buttons
     * @param chosen called when the user presses one of them
     */
    PlacesChoice(String idPrefix, LiveWords words, Runnable chosen) {
        ToggleButton states = new ToggleButton();
        states.setId(idPrefix + "States");
        states.textProperty().bind(words.text("states"));
        states.setSelected(true);
        cities.setId(idPrefix + "Cities");
        cities.textProperty().bind(words.text("cities"));
        for (ToggleButton button : List.of(states, cities)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true); // pressing it again would choose none
                        chosen.run();
                    });
        }
        getButtons().addAll(states, cities);
        getStyleClass().add("ranking-choice");
    }

    /** Whether cities are chosen, and not states. */
    boolean isOfCities() {
        return cities.isSelected();
    }
}
