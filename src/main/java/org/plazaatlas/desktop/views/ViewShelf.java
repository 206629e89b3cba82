package org.plazaatlas.desktop.views;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.plazaatlas.desktop.workspace.WorkspaceModel;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.file.AtlasShelf;
import org.plazaatlas.workspace.file.WorkspaceContents;

import java.util.ArrayList;
import java.util.List;

/**
 * The saved views of one atlas in the order that the user gave them. Every change is a step of the
 * workspace, and every step of the workspace is followed.
 */
final class ViewShelf {

    private final ObservableList<SavedView> views = FXCollections.observableArrayList();

    /** Held in a field: JavaFX drops a wrapper that nobody holds, and its listeners with it. */
    private final ObservableList<SavedView> watched =
            FXCollections.unmodifiableObservableList(views);

    private final WorkspaceModel workspace;
    private final String atlasKey;
    private final Subscription following;

    ViewShelf(WorkspaceModel workspace, String atlasKey) {
        this.workspace = workspace;
        this.atlasKey = atlasKey;
        following = workspace.contentsProperty().subscribe(this::follow);
    }

    /** Changes only what differs, so that the list keeps its selection. */
    private void follow(WorkspaceContents contents) {
        List<SavedView> now = contents.shelf(atlasKey).orElse(AtlasShelf.EMPTY).views();
        int shorter = Math.min(views.size(), now.size());
        int start = 0;
        while (start < shorter && views.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && views.get(views.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        replace(start, views.size() - end, now.subList(start, now.size() - end));
    }

    private void replace(int start, int end, List<SavedView> by) {
        if (end - start == by.size()) {
            for (int i = 0; i < by.size(); i++) {
                views.set(start + i, by.get(i));
            }
        } else {
            views.remove(start, end);
            views.addAll(start, by);
        }
    }

    /** Follows the workspace no more. */
    void stop() {
        following.unsubscribe();
    }

    /** The views, read-only and observable. */
    ObservableList<SavedView> views() {
        return watched;
    }

    /** Adds views at the end, except those that are saved already; returns how many were added. */
    int addNew(List<SavedView> more) {
        List<SavedView> fresh =
                more.stream().distinct().filter(view -> !views.contains(view)).toList();
        change(step("step.addViews", fresh.size()), changed -> changed.addAll(fresh));
        return fresh.size();
    }

    void add(SavedView view) {
        change(step("step.saveView", view.name()), changed -> changed.add(view));
    }

    /**
     * Replaces a view.
     *
     * @throws IndexOutOfBoundsException if there is no view at this place
     */
    void replace(int place, SavedView view) {
        change(step("step.describeView", view.name()), changed -> changed.set(place, view));
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
        change(
                step("step.moveView", views.get(from).name()),
                changed -> changed.add(to, changed.remove(from)));
        return true;
    }

    /**
     * Removes a view.
     *
     * @throws IndexOutOfBoundsException if there is no view at this place
     */
    SavedView remove(int place) {
        SavedView view = views.get(place);
        change(step("step.removeView", view.name()), changed -> changed.remove(place));
        return view;
    }

    private static Text step(String key, Object argument) {
        return Words.both(ViewShelf.class, key, argument);
    }

    /** Changes a copy of the views. */
    private interface Change {
        void on(List<SavedView> copy);
    }

    private void change(Text step, Change change) {
        List<SavedView> changed = new ArrayList<>(views);
        change.on(changed);
        workspace.change(
                step, contents -> contents.with(atlasKey, shelf -> shelf.withViews(changed)));
    }
}
