package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.PixelGrid;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places the labels of states one after the other. */
final class StateLabels {

    private static final double NEAR_PIXELS = 90;

    /** Length of a short leader line in a picture, as a share of its width, at most. */
    private static final double NEAR_SHARE = 1 / 6d;

    private static final double FAR_PIXELS = 230;
    private static final double POLE = 4;
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);

    private final StateNames names;
    private final InsideRaster land;
    private final PixelGrid grid;
    private final CollisionIndex taken;
    private final List<StateLabel> placed = new ArrayList<>();

    /**
     * @param land that a label outside its state must not cover
     * @param taken places that are taken; those of the labels are added
     */
    StateLabels(StateNames names, InsideRaster land, PixelGrid grid, CollisionIndex taken) {
        this.names = names;
        this.land = land;
        this.grid = grid;
        this.taken = taken;
    }

    CollisionIndex taken() {
        return taken;
    }

    /** Length of all leader lines in logical pixels. */
    double lengthOfLeaders() {
        return placed.stream()
                .flatMap(label -> label.leader().stream())
                .mapToDouble(leader -> leader.line().getP1().distance(leader.line().getP2()))
                .sum();
    }

    List<StateLabel> placed() {
        return List.copyOf(placed);
    }

    /** Places the labels that have room in their state and returns the states without room. */
    List<StateLabelArea> placeInside(List<StateLabelArea> all) {
        return placeInside(all, EVERYWHERE);
    }

    /** The same within a part of the map, in map metres. */
    List<StateLabelArea> placeInside(List<StateLabelArea> all, Rectangle2D allowed) {
        return all.stream().filter(area -> !take(inside(area, allowed))).toList();
    }

    /** An independent copy. */
    StateLabels copy() {
        StateLabels copy = new StateLabels(names, land, grid, taken.copy());
        copy.placed.addAll(placed);
        return copy;
    }

    /**
     * Places labels of small states within a picture, in their order: near the state with a leader
     * line, in small type or as an abbreviation inside it or across its outline, or with a longer
     * line. Lines cross nothing.
     *
     * @param longest length in pixels, at most, of the lines to those that find no place near by
     * @param insideFirst whether those that have room inside go before those with a line near by
     */
    void placeSmallWithin(
            Rectangle2D page, List<StateLabelArea> small, boolean insideFirst, double longest) {
        double near = Math.min(NEAR_PIXELS, NEAR_SHARE * page.getWidth());
        Rectangle2D allowed = grid.toMap(page);
        List<StateLabelArea> rest =
                small.stream()
                        .filter(area -> insideFirst || !take(calledOut(area, page, near)))
                        .filter(area -> !take(small(area, allowed)))
                        .toList();
        rest.stream()
                .filter(area -> !take(calledOut(area, page, near)))
                .filter(area -> !take(across(area, allowed)))
                .toList()
                .forEach(area -> take(calledOut(area, page, longest)));
    }

    private Optional<StateLabel> across(StateLabelArea area, Rectangle2D allowed) {
        return names.leastFormats(area.state()).stream()
                .filter(format -> format.heightPixels() > 0)
                .flatMap(format -> area.placeAcross(format, allowed, grid, taken).stream())
                .findFirst();
    }

    private Optional<StateLabel> small(StateLabelArea area, Rectangle2D allowed) {
        return first(area, names.smallFormats(area.state()), allowed)
                .or(() -> first(area, names.leastFormats(area.state()), allowed));
    }

    private Optional<StateLabel> calledOut(StateLabelArea area, Rectangle2D page, double longest) {
        StateLabelFormat format = names.callOutFormat(area.state());
        return format.heightPixels() == 0
                ? Optional.empty()
                : new StateCallOuts(land, grid, taken).placeWithin(page, area, format, longest);
    }

    /** The place that a leader line may point to; the names of cities keep clear of it. */
    Rectangle2D pole(StateLabelArea area) {
        double x = grid.x(area.pole());
        double y = grid.y(area.pole());
        return new Rectangle2D.Double(x - POLE, y - POLE, 2 * POLE, 2 * POLE);
    }

    Optional<StateLabel> inside(StateLabelArea area, Rectangle2D allowed) {
        double size = area.sizePixels(grid.metresPerPixel());
        return first(area, names.formats(area.state(), size), allowed);
    }

    private Optional<StateLabel> first(
            StateLabelArea area, List<StateLabelFormat> formats, Rectangle2D allowed) {
        return formats.stream()
                .filter(format -> format.heightPixels() > 0)
                .distinct()
                .flatMap(format -> area.place(format, allowed, grid, taken).stream())
                .findFirst();
    }

    /**
     * Places a label on water nearby, else in small type in the state, else on water farther away.
     */
    void placeSmall(List<StateLabelArea> small) {
        List<StateLabelArea> rest =
                small.stream()
                        .filter(area -> !take(callOut(area, NEAR_PIXELS)))
                        .filter(area -> !take(inSmallType(area)))
                        .sorted(Comparator.comparingDouble(this::waterPixels))
                        .toList();
        better(rest, rest.reversed()).stream()
                .filter(area -> !take(callOut(area, FAR_PIXELS)))
                .forEach(area -> take(first(area, names.leastFormats(area.state()))));
    }

    /** The one of two orders of call-outs that has the shorter leader lines in total. */
    private List<StateLabelArea> better(List<StateLabelArea> one, List<StateLabelArea> other) {
        return leaderPixels(one) <= leaderPixels(other) ? one : other;
    }

    private double leaderPixels(List<StateLabelArea> order) {
        StateLabels trial = new StateLabels(names, land, grid, taken.copy());
        double sum = 0;
        for (StateLabelArea area : order) {
            sum += trial.waterPixels(area);
            trial.take(trial.callOut(area, FAR_PIXELS));
        }
        return sum;
    }

    private Optional<StateLabel> inSmallType(StateLabelArea area) {
        return first(area, names.smallFormats(area.state()));
    }

    private Optional<StateLabel> first(StateLabelArea area, List<StateLabelFormat> formats) {
        return first(area, formats, EVERYWHERE);
    }

    private Optional<StateLabel> callOut(StateLabelArea area, double dearest) {
        StateLabelFormat format = names.callOutFormat(area.state());
        return format.heightPixels() == 0
                ? Optional.empty()
                : new StateCallOuts(land, grid, taken).place(area, format, dearest);
    }

    /** Length of the leader line if the state is placed next; a large number if it has none. */
    private double waterPixels(StateLabelArea area) {
        return callOut(area, FAR_PIXELS)
                .flatMap(StateLabel::leader)
                .map(leader -> leader.line().getP1().distance(leader.line().getP2()))
                .orElse(2 * FAR_PIXELS);
    }

    private boolean take(Optional<StateLabel> label) {
        label.ifPresent(
                found -> {
                    taken.take(found.bounds());
                    found.leader().ifPresent(leader -> taken.take(leader.line()));
                    placed.add(found);
                });
        return label.isPresent();
    }
}
