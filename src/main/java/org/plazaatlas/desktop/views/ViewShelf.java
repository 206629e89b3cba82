package org.plazaatlas.desktop.views;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.plazaatlas.workspace.SavedView;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The saved views in the order of their user, who is told of every change to keep it. */
final class ViewShelf {

    private record Removed(int place, SavedView view) {}

    private final ObservableList<SavedView> views = FXCollections.observableArrayList();

    /** Kept: a wrapper that nobody holds forgets its listeners. */
    private final ObservableList<SavedView> watched =
            FXCollections.unmodifiableObservableList(views);

    private final Deque<Removed> removed = new ArrayDeque<>();
    private final Consumer<List<SavedView>> keeping;

    /**
     * @param keeping called with all views after each change
     */
    ViewShelf(List<SavedView> kept, Consumer<List<SavedView>> keeping) {
        views.setAll(kept);
        this.keeping = keeping;
    }

    /** The views, to be read and watched. */
    ObservableList<SavedView> views() {
        return watched;
    }

    /** Puts views at the end, but for those that are there already. */
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

    void replace(int place, SavedView view) {
        if (!views.get(place).equals(view)) {
            views.set(place, view);
            keep();
        }
    }

    /** Moves a view to the place of another; false if there is no such place. */
    boolean move(int from, int to) {
        if (from == to || to < 0 || to >= views.size()) {
            return false;
        }
        views.add(to, views.remove(from));
        keep();
        return true;
    }

    SavedView remove(int place) {
        SavedView view = views.remove(place);
        removed.push(new Removed(place, view));
        keep();
        return view;
    }

    /** Puts the view that was removed last back in its place; false if there is none. */
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
