package org.plazaatlas.desktop;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The subjects visited one after another, with a way back and forward as in a web browser. For the
 * FX thread only.
 */
public final class SelectionTrail {

    private final List<Subject> visited = new ArrayList<>();
    private int current = -1;
    private final ReadOnlyBooleanWrapper hasPrevious =
            new ReadOnlyBooleanWrapper(this, "hasPrevious");
    private final ReadOnlyBooleanWrapper hasNext = new ReadOnlyBooleanWrapper(this, "hasNext");

    /**
     * Adds a subject after the current one; what lay ahead is forgotten. Visiting the current one
     * again changes nothing.
     */
    void visit(Subject subject) {
        if (current >= 0 && visited.get(current).equals(subject)) {
            return;
        }
        visited.subList(current + 1, visited.size()).clear();
        visited.add(subject);
        moveTo(visited.size() - 1);
    }

    Optional<Subject> back() {
        return hasPrevious.get() ? Optional.of(moveTo(current - 1)) : Optional.empty();
    }

    Optional<Subject> forward() {
        return hasNext.get() ? Optional.of(moveTo(current + 1)) : Optional.empty();
    }

    private Subject moveTo(int index) {
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
