package org.plazaatlas.desktop.tour;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows a newcomer the window. For the FX thread only. */
public final class Tour {

    private final Pane window;
    private final LiveWords words;
    private Optional<TourPane> shown = Optional.empty();

    /**
     * @param window what the tour goes through, and over which it lies
     */
    public Tour(Pane window, ObservableValue<Language> language) {
        this.window = window;
        words = new LiveWords(Tour.class, language);
    }

    /** Starts from the beginning; a tour under way starts anew. */
    public void start() {
        end();
        List<TourPane.Stop> stops =
                Arrays.stream(TourStop.values()).flatMap(stop -> found(stop).stream()).toList();
        if (!stops.isEmpty()) {
            Node before = window.getScene() == null ? null : window.getScene().getFocusOwner();
            TourPane pane = new TourPane(stops, words, () -> leave(before));
            shown = Optional.of(pane);
            window.getChildren().add(pane);
            pane.go(0);
        }
    }

    /** A part that is not in the window now is passed over. */
    private Optional<TourPane.Stop> found(TourStop stop) {
        return window.lookupAll(stop.selector()).stream()
                .filter(Tour::isSeen)
                .findFirst()
                .map(part -> new TourPane.Stop(stop, part));
    }

    private static boolean isSeen(Node part) {
        for (Node at = part; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return part.getLayoutBounds().getWidth() > 0;
    }

    /** Ends the tour; does nothing if there is none. */
    public void end() {
        shown.ifPresent(window.getChildren()::remove);
        shown = Optional.empty();
    }

    /** The focus goes back to where it was. */
    private void leave(Node before) {
        end();
        if (before != null) {
            before.requestFocus();
        }
    }
}
