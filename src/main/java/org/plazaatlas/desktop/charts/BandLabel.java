package org.plazaatlas.desktop.charts;

import org.plazaatlas.desktop.charts.BandShape.Slab;
import org.plazaatlas.territory.time.AreaBand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A name written into a band; all numbers are pixels.
 *
 * @param x of its centre
 * @param y of its centre
 * @param width of the text
 */
record BandLabel(AreaBand band, String text, double x, double y, double width) {

    /** Height of a line of type, with room above and below. */
    static final double HEIGHT = 16;

    private static final double SIDE = 4;

    /** The highest rectangle over a stretch of the axis that lies inside a band. */
    private record Room(double left, double top, double bottom) {

        double height() {
            return bottom - top;
        }
    }

    /**
     * The longest name of a band that fits into it, where the band is thickest; empty if none fits.
     *
     * @param names from the longest to the shortest
     */
    static Optional<BandLabel> of(
            BandShape shape,
            Function<AreaBand, List<String>> names,
            ToDoubleFunction<String> widthOf) {
        return names.apply(shape.band()).stream()
                .flatMap(name -> place(shape, name, widthOf.applyAsDouble(name)).stream())
                .findFirst();
    }

    private static Optional<BandLabel> place(BandShape shape, String name, double width) {
        double needed = width + 2 * SIDE;
        return IntStream.range(0, shape.slabs().size())
                .mapToObj(first -> room(shape.slabs(), first, needed))
                .flatMap(Optional::stream)
                .filter(room -> room.height() >= HEIGHT)
                .max(Comparator.comparingDouble(Room::height))
                .map(room -> label(shape.band(), name, width, room));
    }

    private static BandLabel label(AreaBand band, String name, double width, Room room) {
        double x = room.left() + SIDE + width / 2;
        return new BandLabel(band, name, x, (room.top() + room.bottom()) / 2, width);
    }

    /** The room that starts with one slab; empty if the band ends before the width is reached. */
    private static Optional<Room> room(List<Slab> slabs, int first, double width) {
        double left = slabs.get(first).left();
        double top = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double reached = left;
        for (int i = first; i < slabs.size() && slabs.get(i).left() <= reached; i++) {
            Slab slab = slabs.get(i);
            top = Math.max(top, slab.top());
            bottom = Math.min(bottom, slab.bottom());
            reached = slab.right();
            if (reached >= left + width) {
                double spare = i == first ? reached - left - width : 0;
                return Optional.of(new Room(left + spare / 2, top, bottom));
            }
        }
        return Optional.empty();
    }
}
