package org.plazaatlas.desktop.ownrecords;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;

import java.util.Optional;
import java.util.OptionalDouble;

/** A circle: its centre, typed or clicked on the map, and its radius. */
final class CircleField implements FormField<Area.Circle> {

    /** The largest radius that a file of an atlas may have. */
    private static final double MOST_KM = 1_600;

    private static final String DEFAULT_KM = "20";
    private static final double RADIUS_WIDTH = 80;

    private final Words words;
    private final PointField centre;
    private final TextField radius = new TextField(DEFAULT_KM);
    private final ObservableValue<String> content;
    private final VBox node;

    CircleField(MapSketch sketch, Words words) {
        this.words = words;
        centre = new PointField("circleCentre", sketch, words);
        radius.setId("circleRadius");
        radius.setMaxWidth(RADIUS_WIDTH);
        radius.setAccessibleText(words.get("circle.radius"));
        HBox second = new HBox(6, radius, new Label(words.get("circle.km")));
        second.getStyleClass().add("form-line");
        node = new VBox(6, centre.node(), second);
        content = Bindings.concat(centre.content(), "\n", radius.textProperty());
    }

    /** Follows the map no more. */
    void end() {
        centre.end();
    }

    void show(Area.Circle area) {
        centre.show(area.centre());
        radius.setText(Double.toString(area.radiusKm()).replaceFirst("\\.0$", ""));
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
        return centre.value()
                .filter(_ -> km.isPresent())
                .map(point -> new Area.Circle(point, km.getAsDouble()));
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
        return centre.problem()
                .or(
                        () ->
                                km().isPresent()
                                        ? Optional.empty()
                                        : Optional.of(words.get("circle.noRadius", MOST_KM)));
    }
}
