package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;
import org.plazaatlas.territory.mosaic.EllipsoidalMeasure;

import java.util.List;
import java.util.Optional;

/** An area that is drawn on the map, corner by corner. */
final class OutlineField implements FormField<Area.Polygon> {

    private final MapSketch sketch;
    private final Projection projection;
    private final EllipsoidalMeasure ellipsoid;
    private final Words words;
    private final ToggleButton drawing = new ToggleButton();
    private final Button anew = new Button();
    private final VBox node;
    private final ReadOnlyObjectWrapper<List<LonLat>> corners =
            new ReadOnlyObjectWrapper<>(this, "corners", List.of());
    private final Subscription following;
    private Subscription followingDrawing = Subscription.EMPTY;

    OutlineField(Projection projection, MapSketch sketch, Words words) {
        this.projection = projection;
        this.sketch = sketch;
        this.words = words;
        ellipsoid = new EllipsoidalMeasure(projection);
        drawing.setId("drawOutline");
        drawing.setText(words.get("outline.draw"));
        drawing.setGraphic(new FontIcon(Feather.EDIT_2));
        drawing.setOnAction(_ -> toggle());
        anew.setId("drawAnew");
        anew.setText(words.get("outline.anew"));
        anew.disableProperty().bind(corners.map(List::isEmpty));
        anew.setOnAction(_ -> draw(List.of()));
        Label keys = new Label(words.get("outline.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(Label.USE_PREF_SIZE);
        keys.getStyleClass().add("muted-text");
        node = new VBox(6, new HBox(6, drawing, anew), keys);
        following = sketch.drawingProperty().subscribe(now -> drawing.setSelected(now.isPresent()));
    }

    private void toggle() {
        if (drawing.isSelected()) {
            draw(corners.get());
        } else {
            sketch.endDrawing();
        }
    }

    /** Lets the user draw, beginning with some corners. */
    private void draw(List<LonLat> before) {
        followingDrawing.unsubscribe();
        OutlineDrawing outline = new OutlineDrawing(before);
        followingDrawing = outline.cornersProperty().subscribe(corners::set);
        sketch.draw(outline);
    }

    /** Follows the map no more. */
    void end() {
        followingDrawing.unsubscribe();
        following.unsubscribe();
    }

    void show(Area.Polygon area) {
        corners.set(area.corners());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<?> content() {
        return corners.getReadOnlyProperty();
    }

    @Override
    public Optional<Area.Polygon> value() {
        return Optional.of(corners.get()).filter(Area.Polygon::isSound).map(Area.Polygon::new);
    }

    @Override
    public Optional<String> problem() {
        int count = corners.get().size();
        if (count == 0 || value().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                words.get(
                        count < Area.Polygon.FEWEST_CORNERS
                                ? "outline.fewCorners"
                                : "outline.crosses"));
    }

    @Override
    public String reading() {
        return value().map(
                        area ->
                                words.get(
                                        "outline.reading",
                                        area.corners().size(),
                                        Math.round(ellipsoid.areaSquareKm(area.onMap(projection)))))
                .orElse("");
    }
}
