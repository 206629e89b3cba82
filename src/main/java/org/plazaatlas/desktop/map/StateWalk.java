package org.plazaatlas.desktop.map;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Walks from state to state by selecting them. A state that lies outside the view is moved into it.
 */
final class StateWalk {

    /** How much farther a state may seem for each metre that it lies off the way. */
    private static final double OFF_THE_WAY = 2;

    /** The way to a state that does not lie in the direction. */
    private static final double FAR = Double.MAX_VALUE;

    private final AtlasModel model;
    private final MapCamera camera;

    StateWalk(AtlasModel model, MapCamera camera) {
        this.model = model;
        this.camera = camera;
    }

    /** Walks to the next state (1) or the one before (-1) in the order of their names. */
    void along(int step) {
        Collator collator = Collator.getInstance(model.view().language().locale());
        List<State> inOrder =
                model.atlas().contents().states().stream()
                        .sorted(Comparator.comparing(this::name, collator))
                        .toList();
        int at = selected().map(inOrder::indexOf).orElse(step > 0 ? -1 : 0);
        select(inOrder.get(Math.floorMod(at + step, inOrder.size())));
    }

    private String name(State state) {
        return state.name().in(model.view().language());
    }

    /**
     * Walks to the nearest state in a direction; without a selected state, to the one nearest to
     * the middle of the view. It stays where there is none.
     *
     * @param east 1 for east, -1 for west, else 0
     * @param north 1 for north, -1 for south, else 0
     */
    void towards(int east, int north) {
        Optional<Coordinate> start = selected().flatMap(this::centre);
        Coordinate middle = middle(camera.viewport().extent());
        model.atlas().contents().states().stream()
                .map(state -> new Way(state, length(start, middle, state, east, north)))
                .filter(way -> way.length() < FAR)
                .min(Comparator.comparingDouble(Way::length))
                .ifPresent(way -> select(way.to()));
    }

    /** How far a state is, or seems. */
    private record Way(State to, double length) {}

    private double length(
            Optional<Coordinate> start, Coordinate middle, State to, int east, int north) {
        return centre(to)
                .map(
                        end ->
                                start.map(from -> length(from, end, east, north))
                                        .orElseGet(() -> middle.distance(end)))
                .orElse(FAR);
    }

    private static double length(Coordinate from, Coordinate to, int east, int north) {
        double ahead = (to.x - from.x) * east + (to.y - from.y) * north;
        double aside = Math.abs((to.x - from.x) * north) + Math.abs((to.y - from.y) * east);
        return ahead > 0 && aside <= ahead * OFF_THE_WAY ? ahead + OFF_THE_WAY * aside : FAR;
    }

    private Optional<Coordinate> centre(State state) {
        return Extent.ofState(model.atlas(), state.code()).map(StateWalk::middle);
    }

    private static Coordinate middle(Extent extent) {
        return new Coordinate(
                (extent.minX() + extent.maxX()) / 2, (extent.minY() + extent.maxY()) / 2);
    }

    private Optional<State> selected() {
        return model.view()
                .selection()
                .filter(subject -> subject.kind() == Subject.Kind.STATE)
                .flatMap(subject -> model.atlas().state(subject.id()));
    }

    private void select(State state) {
        Subject subject = Subject.state(state.code());
        model.select(subject);
        boolean inView = centre(state).filter(this::isInView).isPresent();
        if (!inView) {
            model.showPlace(subject);
        }
    }

    private boolean isInView(Coordinate place) {
        Extent shown = camera.viewport().extent();
        return place.x >= shown.minX()
                && place.x <= shown.maxX()
                && place.y >= shown.minY()
                && place.y <= shown.maxY();
    }
}
