package org.plazaatlas.desktop.map;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;

/**
 * The map of the window's date and that of the date it is compared with. Both look through one
 * camera, so they stay in step however either is moved.
 */
public final class MapSheets {

    private final MapCamera camera;
    private final MapSheet main;
    private final MapSheet other;
    private final ReadOnlyDoubleWrapper width = new ReadOnlyDoubleWrapper(this, "width");

    /**
     * @param otherFrames paints the map of the other date
     */
    public MapSheets(
            AtlasModel model, Dossiers dossiers, FrameQueue frames, FrameQueue otherFrames) {
        camera = new MapCamera(model);
        main = new MapSheet("map", model, dossiers, frames, camera, shown(model, 0));
        other = new MapSheet("otherMap", model, dossiers, otherFrames, camera, shown(model, 1));
    }

    private static ObservableValue<Optional<View>> shown(AtlasModel model, int map) {
        return model.maps().mapsProperty().map(maps -> maps.stream().skip(map).findFirst());
    }

    public MapSheet main() {
        return main;
    }

    /** Not to be seen while one map shows all. */
    public MapSheet other() {
        return other;
    }

    List<MapSheet> all() {
        return List.of(main, other);
    }

    MapCamera camera() {
        return camera;
    }

    /** What of the map each of the sheets looks at. */
    public Viewport viewport() {
        return camera.viewport();
    }

    /** Tells the size, in logical pixels, of what both look at. */
    public void resize(double newWidth, double newHeight) {
        if (camera.resize((int) newWidth, (int) newHeight)) {
            requestFrames();
        }
        width.set(newWidth);
    }

    /** How wide each of the sheets is, in logical pixels. */
    ReadOnlyDoubleProperty widthProperty() {
        return width.getReadOnlyProperty();
    }

    void requestFrames() {
        all().forEach(MapSheet::requestFrame);
    }
}
