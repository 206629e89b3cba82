package org.plazaatlas.desktop.map;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;

/**
 * The map of the window's date and that of the date it is compared with. Both use one camera, so
 * they stay in step whichever is moved.
 */
public final class MapSheets {

    private final MapCamera camera;
    private final MapSheet main;
    private final MapSheet other;
    private final ReadOnlyDoubleWrapper width = new ReadOnlyDoubleWrapper(this, "width");

    /**
     * @param frames paints the map of the date of the window
     * @param otherFrames paints the map of the other date
     */
    public MapSheets(
            AtlasModel model,
            Dossiers dossiers,
            NewestOnly<FrameRequest, Frame> frames,
            NewestOnly<FrameRequest, Frame> otherFrames) {
        camera = new MapCamera(model);
        main = new MapSheet("map", model, dossiers, frames, camera, shown(model, 0));
        other = new MapSheet("otherMap", model, dossiers, otherFrames, camera, shown(model, 1));
    }

    private static ObservableValue<Optional<View>> shown(AtlasModel model, int map) {
        return model.maps().mapsProperty().map(maps -> maps.stream().skip(map).findFirst());
    }

    /** The map of the window's date. */
    public MapSheet main() {
        return main;
    }

    /** The map of the other date; hidden while only one map is shown. */
    public MapSheet other() {
        return other;
    }

    List<MapSheet> all() {
        return List.of(main, other);
    }

    /** Lays something over the map of the window's date. */
    public void addOverlay(MapOverlay overlay) {
        main.add(overlay);
    }

    /** Tells something which places of both maps are pointed at and clicked. */
    public void addPointing(MapPointing follower) {
        all().forEach(sheet -> sheet.add(follower));
    }

    MapCamera camera() {
        return camera;
    }

    /** The part of the map that each sheet shows. */
    public Viewport viewport() {
        return camera.viewport();
    }

    /**
     * Sets the size of the common view, in logical pixels, and requests frames if it has changed.
     */
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
