package org.plazaatlas.desktop.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A history of visited things with back and forward, as in a web browser. For the FX thread only.
 */
public final class VisitTrail<T> {

    private final List<T> visited = new ArrayList<>();
    private int current = -1;
    private final ReadOnlyBooleanWrapper hasPrevious =
            new ReadOnlyBooleanWrapper(this, "hasPrevious");
    private final ReadOnlyBooleanWrapper hasNext = new ReadOnlyBooleanWrapper(this, "hasNext");

    /**
     * Adds a thing after the current one and forgets all that lay ahead. Visiting the current one
     * again changes nothing, so that a repeated click does not lengthen the way back.
     */
    public void visit(T place) {
        if (current >= 0 && visited.get(current).equals(place)) {
            return;
        }
        visited.subList(current + 1, visited.size()).clear();
        visited.add(place);
        moveTo(visited.size() - 1);
    }

    /** Goes back one step; empty at the start of the trail. */
    public Optional<T> back() {
        return hasPrevious.get() ? Optional.of(moveTo(current - 1)) : Optional.empty();
    }

    /** Goes forward one step; empty at the end of the trail. */
    public Optional<T> forward() {
        return hasNext.get() ? Optional.of(moveTo(current + 1)) : Optional.empty();
    }

    /** How many visits lie before the current one. */
    public int place() {
        return Math.max(0, current);
    }

    private T moveTo(int index) {
        current = index;
        hasPrevious.set(current > 0);
        hasNext.set(current < visited.size() - 1);
        return visited.get(current);
    }

    public ReadOnlyBooleanProperty hasPreviousProperty() {
        return hasPrevious.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty hasNextProperty() {
        return hasNext.getReadOnlyProperty();
    }
}
