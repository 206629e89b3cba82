package org.plazaatlas.desktop.ownrecords;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A circle: its centre, typed or clicked on the map, and its radius. */
final class CircleField implements FormField<Area.Circle> {

    /** The largest radius that a file of an atlas may have. */
    private static final double MOST_KM = 1_600;

    private static final String DEFAULT_KM = "20";
    private static final double RADIUS_WIDTH = 80;
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    private final MapSketch sketch;
    private final Words words;
    private final TextField centre = new TextField();
    private final TextField radius = new TextField(DEFAULT_KM);
    private final ToggleButton clicking = new ToggleButton();
    private final ObservableValue<String> content;
    private final VBox node;
    private final Subscription following;

    CircleField(MapSketch sketch, Words words) {
        this.sketch = sketch;
        this.words = words;
        centre.setId("circleCentre");
        centre.setPromptText(words.get("circle.prompt"));
        centre.setAccessibleText(words.get("circle.centre"));
        radius.setId("circleRadius");
        radius.setMaxWidth(RADIUS_WIDTH);
        radius.setAccessibleText(words.get("circle.radius"));
        clicking.setId("circleClick");
        clicking.setText(words.get("circle.click"));
        clicking.setGraphic(new FontIcon(Feather.CROSSHAIR));
        clicking.setMinWidth(HBox.USE_PREF_SIZE);
        clicking.setOnAction(_ -> click());
        following =
                sketch.askedProperty().subscribe(asked -> clicking.setSelected(asked.isPresent()));
        HBox.setHgrow(centre, Priority.ALWAYS);
        HBox first = new HBox(6, centre, clicking);
        HBox second = new HBox(6, radius, new Label(words.get("circle.km")));
        second.getStyleClass().add("form-line");
        node = new VBox(6, first, second);
        content = Bindings.concat(centre.textProperty(), "\n", radius.textProperty());
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

    private void show(LonLat point) {
        centre.setText(point.latitude() + ", " + point.longitude());
    }

    void show(Area.Circle area) {
        show(area.centre());
        String km = Double.toString(area.radiusKm());
        radius.setText(km.replaceFirst("\\.0$", ""));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> content() {
        return content;
    }

    @Override
    public Optional<Area.Circle> value() {
        OptionalDouble km = km();
        return centre().filter(_ -> km.isPresent())
                .map(point -> new Area.Circle(point, km.getAsDouble()));
    }

    private Optional<LonLat> centre() {
        Matcher numbers = TWO_NUMBERS.matcher(centre.getText());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(numbers.group(1));
        double longitude = Double.parseDouble(numbers.group(2));
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return onEarth ? Optional.of(new LonLat(longitude, latitude)) : Optional.empty();
    }

    private OptionalDouble km() {
        try {
            double km = Double.parseDouble(radius.getText().strip().replace(',', '.'));
            return km > 0 && km <= MOST_KM ? OptionalDouble.of(km) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    @Override
    public Optional<String> problem() {
        if (!centre.getText().isBlank() && centre().isEmpty()) {
            return Optional.of(words.get("circle.noPoint", centre.getText().strip()));
        }
        return km().isPresent()
                ? Optional.empty()
                : Optional.of(words.get("circle.noRadius", MOST_KM));
    }
}
