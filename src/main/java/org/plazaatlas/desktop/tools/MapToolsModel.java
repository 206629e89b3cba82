package org.plazaatlas.desktop.tools;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.model.LonLat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tool in hand and the places that were given to it. For the FX thread only. */
public final class MapToolsModel {

    static final double LEAST_KM = 0.1;
    static final double MOST_KM = 1_000;
    private static final double FIRST_KM = 25;

    /**
     * What the tools have.
     *
     * @param tool empty if none is in hand
     * @param places in the order of the clicks
     * @param finished whether the next click begins anew
     * @param radiusKm of the circle
     */
    record State(Optional<MapTool> tool, List<LonLat> places, boolean finished, double radiusKm) {

        State {
            places = List.copyOf(places);
        }

        private State with(List<LonLat> changed, boolean isFinished) {
            return new State(tool, changed, isFinished, radiusKm);
        }
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(
                    this, "state", new State(Optional.empty(), List.of(), false, FIRST_KM));

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    /** Takes a tool in hand; the same tool once more puts it away. */
    public void toggle(MapTool tool) {
        if (state().tool().equals(Optional.of(tool))) {
            leave();
        } else {
            take(tool);
        }
    }

    private void take(MapTool tool) {
        state.set(new State(Optional.of(tool), List.of(), false, state().radiusKm()));
    }

    /** Puts the tool away with all that it showed; returns whether one was in hand. */
    public boolean leave() {
        boolean had = state().tool().isPresent();
        state.set(new State(Optional.empty(), List.of(), false, state().radiusKm()));
        return had;
    }

    /** Asks what is said of a place, as a click with that tool does. */
    public void ask(LonLat place) {
        take(MapTool.PLACE);
        add(place);
    }

    /** Gives a place to the tool in hand; without a tool nothing happens. */
    void add(LonLat place) {
        state().tool()
                .ifPresent(
                        tool -> {
                            boolean anew = state().finished() || tool.takesOne();
                            List<LonLat> places =
                                    new ArrayList<>(anew ? List.of() : state().places());
                            places.add(place);
                            state.set(state().with(places, tool.takesOne()));
                        });
    }

    /** Ends the way or area; the next click begins another. */
    void finish() {
        state.set(state().with(state().places(), !state().places().isEmpty()));
    }

    /** Takes the last place back; returns whether there was one. */
    public boolean takeBack() {
        List<LonLat> places = state().places();
        if (places.isEmpty()) {
            return false;
        }
        state.set(state().with(places.subList(0, places.size() - 1), false));
        return true;
    }

    /** Forgets all places, and keeps the tool in hand. */
    void clear() {
        state.set(state().with(List.of(), false));
    }

    void setRadiusKm(double km) {
        State now = state();
        state.set(
                new State(
                        now.tool(),
                        now.places(),
                        now.finished(),
                        Math.clamp(km, LEAST_KM, MOST_KM)));
    }
}
