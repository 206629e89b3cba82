package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.Presidency;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A president's term on the axis.
 *
 * @param left in pixels
 * @param width in pixels, above 0
 * @param shownName as much of the name as fits; empty if nothing does
 * @param nameWidth of the shown name, in pixels
 */
record PresidencyBand(
        Presidency presidency, double left, double width, String shownName, double nameWidth) {

    private static final double CLEARANCE_PX = 4;

    /** A stretch of the axis, in pixels. */
    record Stretch(double left, double right) {

        double width() {
            return right - left;
        }
    }

    double right() {
        return left + width;
    }

    /**
     * The stretch in which the name is centred: the whole band, or, if vertical lines would cross
     * the name there, the widest part between them in which it fits.
     *
     * @param lines x of the vertical lines, in pixels
     */
    Stretch nameStretch(List<Double> lines) {
        double nameLeft = left + (width - nameWidth) / 2 - CLEARANCE_PX;
        double nameRight = nameLeft + nameWidth + 2 * CLEARANCE_PX;
        Stretch whole = new Stretch(left, right());
        boolean crossed = lines.stream().anyMatch(x -> x > nameLeft && x < nameRight);
        return crossed
                ? between(lines)
                        .filter(part -> part.width() >= nameWidth + 2 * CLEARANCE_PX)
                        .max(Comparator.comparingDouble(Stretch::width))
                        .orElse(whole)
                : whole;
    }

    private Stream<Stretch> between(List<Double> lines) {
        double[] edges =
                DoubleStream.concat(
                                DoubleStream.of(left, right()),
                                lines.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .filter(x -> x > left && x < right()))
                        .sorted()
                        .toArray();
        return IntStream.range(1, edges.length).mapToObj(i -> new Stretch(edges[i - 1], edges[i]));
    }
}
