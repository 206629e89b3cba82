package org.plazaatlas.desktop.views;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.plazaatlas.workspace.SavedView;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The saved views in the order that the user gave them. Every change goes to a callback, which
 * writes it.
 */
final class ViewShelf {

    private record Removed(int place, SavedView view) {}

    private final ObservableList<SavedView> views = FXCollections.observableArrayList();

    /** Held in a field: JavaFX drops a wrapper that nobody holds, and its listeners with it. */
    private final ObservableList<SavedView> watched =
            FXCollections.unmodifiableObservableList(views);

    private final Deque<Removed> removed = new ArrayDeque<>();
    private final Consumer<List<SavedView>> keeping;

    /**
     * @param keeping receives all views after each change
     */
    ViewShelf(List<SavedView> kept, Consumer<List<SavedView>> keeping) {
        views.setAll(kept);
        this.keeping = keeping;
    }

    /** The views, read-only and observable. */
    ObservableList<SavedView> views() {
        return watched;
    }

    /** Adds views at the end, except those that are saved already; returns how many were added. */
    int addNew(List<SavedView> more) {
        List<SavedView> fresh =
                more.stream().distinct().filter(view -> !views.contains(view)).toList();
        views.addAll(fresh);
        keep();
        return fresh.size();
    }

    void add(SavedView view) {
        views.add(view);
        keep();
    }

    /**
     * Replaces a view.
     *
     * @throws IndexOutOfBoundsException if there is no view at this place
     */
    void replace(int place, SavedView view) {
        if (!views.get(place).equals(view)) {
            views.set(place, view);
            keep();
        }
    }

    /**
     * Moves a view to another place; returns false if there is no such place.
     *
     * @throws IndexOutOfBoundsException if there is no view to move
     */
    boolean move(int from, int to) {
        if (from == to || to < 0 || to >= views.size()) {
            return false;
        }
        views.add(to, views.remove(from));
        keep();
        return true;
    }

    /**
     * Removes a view, which {@link #undoRemoval()} can restore.
     *
     * @throws IndexOutOfBoundsException if there is no view at this place
     */
    SavedView remove(int place) {
        SavedView view = views.remove(place);
        removed.push(new Removed(place, view));
        keep();
        return view;
    }

    /** Restores the view that was removed last at its place; returns false if there is none. */
    boolean undoRemoval() {
        if (removed.isEmpty()) {
            return false;
        }
        Removed last = removed.pop();
        views.add(Math.min(last.place(), views.size()), last.view());
        keep();
        return true;
    }

    private void keep() {
        keeping.accept(List.copyOf(views));
    }
}
