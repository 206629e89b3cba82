package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An outline that is drawn on the map. While it is open, each corner goes to its end; once it is
 * closed, corners are moved, deleted and put between others.
 */
final class OutlineDrawing {

    private final List<LonLat> before;
    private final ReadOnlyObjectWrapper<List<LonLat>> corners;
    private final ReadOnlyBooleanWrapper open;

    /**
     * @param before the corners so far; without any, the outline is open
     */
    OutlineDrawing(List<LonLat> before) {
        this.before = List.copyOf(before);
        corners = new ReadOnlyObjectWrapper<>(this, "corners", this.before);
        open = new ReadOnlyBooleanWrapper(this, "open", before.isEmpty());
    }

    ReadOnlyObjectProperty<List<LonLat>> cornersProperty() {
        return corners.getReadOnlyProperty();
    }

    List<LonLat> corners() {
        return corners.get();
    }

    /** Whether corners still go to its end. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Adds a corner at the end; does nothing if the last one lies there. */
    void add(LonLat corner) {
        if (corners().isEmpty() || !corners().getLast().equals(corner)) {
            change(list -> list.add(corner));
        }
    }

    /** Puts a corner before another one, or at the end. */
    void insert(int index, LonLat corner) {
        change(list -> list.add(index, corner));
    }

    void move(int index, LonLat corner) {
        change(list -> list.set(index, corner));
    }

    /** Deletes a corner; a closed outline keeps three. */
    void delete(int index) {
        if (open.get() || corners().size() > Area.Polygon.FEWEST_CORNERS) {
            change(list -> list.remove(index));
        }
    }

    private void change(Consumer<List<LonLat>> change) {
        List<LonLat> changed = new ArrayList<>(corners());
        change.accept(changed);
        corners.set(List.copyOf(changed));
    }

    /** Closes the outline; returns false if it has too few corners for that. */
    boolean close() {
        boolean closes = corners().size() >= Area.Polygon.FEWEST_CORNERS;
        if (closes) {
            open.set(false);
        }
        return closes;
    }

    /** Goes back to the corners before. */
    void cancel() {
        corners.set(before);
        open.set(false);
    }
}
