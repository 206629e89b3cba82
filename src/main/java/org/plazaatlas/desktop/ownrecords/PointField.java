package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.LonLat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point: typed as latitude and longitude, or clicked on the map. */
final class PointField implements FormField<LonLat> {

    private static final Pattern TWO_NUMBERS =
            Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    private final MapSketch sketch;
    private final Words words;
    private final TextField input = new TextField();
    private final ToggleButton clicking = new ToggleButton();
    private final HBox node;
    private final Subscription following;

    /**
     * @param id of the field to type in; with {@code Click} after it, that of the button
     */
    PointField(String id, MapSketch sketch, Words words) {
        this.sketch = sketch;
        this.words = words;
        input.setId(id);
        input.setPromptText(words.get("point.prompt"));
        input.setAccessibleText(words.get("point.prompt"));
        clicking.setId(id + "Click");
        clicking.setText(words.get("point.click"));
        clicking.setGraphic(new FontIcon(Feather.CROSSHAIR));
        clicking.setMinWidth(HBox.USE_PREF_SIZE);
        clicking.setOnAction(_ -> click());
        following =
                sketch.askedProperty().subscribe(asked -> clicking.setSelected(asked.isPresent()));
        HBox.setHgrow(input, Priority.ALWAYS);
        node = new HBox(6, input, clicking);
    }

    /** Follows the map no more. */
    void end() {
        following.unsubscribe();
    }

    private void click() {
        if (clicking.isSelected()) {
            sketch.askForPoint(this::show);
        } else {
            sketch.askNoMore();
        }
    }

    void show(LonLat point) {
        input.setText(point.latitude() + ", " + point.longitude());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> content() {
        return input.textProperty();
    }

    @Override
    public Optional<LonLat> value() {
        Matcher numbers = TWO_NUMBERS.matcher(input.getText());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(numbers.group(1));
        double longitude = Double.parseDouble(numbers.group(2));
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return onEarth ? Optional.of(new LonLat(longitude, latitude)) : Optional.empty();
    }

    @Override
    public Optional<String> problem() {
        return input.getText().isBlank() || value().isPresent()
                ? Optional.empty()
                : Optional.of(words.get("point.unreadable", input.getText().strip()));
    }
}
