package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a form draws on the map: the area that is entered in it, and the point that it waits for.
 * One form at a time has it. For the FX thread only.
 */
public final class MapSketch {

    private final ReadOnlyObjectWrapper<Optional<Area>> area =
            new ReadOnlyObjectWrapper<>(this, "area", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Consumer<LonLat>>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<OutlineDrawing>> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing", Optional.empty());

    /** The area that is drawn. */
    ReadOnlyObjectProperty<Optional<Area>> areaProperty() {
        return area.getReadOnlyProperty();
    }

    /** Draws an area instead of the one before. */
    void show(Optional<Area> drawn) {
        area.set(drawn);
    }

    /** What receives the next point that the user clicks; empty if clicks are the map's own. */
    ReadOnlyObjectProperty<Optional<Consumer<LonLat>>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Waits for a click on the map. */
    void askForPoint(Consumer<LonLat> receiver) {
        asked.set(Optional.of(receiver));
    }

    /** Waits for no click any more. */
    void askNoMore() {
        asked.set(Optional.empty());
    }

    /** Takes a point of the map for the form. */
    void take(LonLat point) {
        Optional<Consumer<LonLat>> receiver = asked.get();
        askNoMore();
        receiver.ifPresent(form -> form.accept(point));
    }

    /** The outline that the user draws; empty if the corners of none are at hand. */
    ReadOnlyObjectProperty<Optional<OutlineDrawing>> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Lets the user draw an outline. */
    void draw(OutlineDrawing outline) {
        askNoMore();
        drawing.set(Optional.of(outline));
    }

    /** Leaves the outline as it is drawn. */
    void endDrawing() {
        drawing.set(Optional.empty());
    }

    /** Draws nothing and asks for nothing. */
    void clear() {
        askNoMore();
        endDrawing();
        show(Optional.empty());
    }
}
