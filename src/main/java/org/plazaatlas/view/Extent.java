package org.plazaatlas.view;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.turf.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A rectangle on the map, in map metres, with a positive width and height. */
public record Extent(double minX, double minY, double maxX, double maxY) {

    private static final double COUNTRY_MARGIN = 0.035;
    private static final double PART_MARGIN = 0.05;
    private static final double LEAST_METRES = 20_000;
    private static final int BOX_PARTS = 32;

    /**
     * @throws IllegalArgumentException if the width or height is not positive
     */
    public Extent {
        if (!(minX < maxX && minY < maxY)) {
            throw new IllegalArgumentException(
                    "extent " + minX + "," + minY + "," + maxX + "," + maxY + " has no area");
        }
    }

    /**
     * All states of an atlas, with a margin for what a window lays over the map.
     *
     * @throws IllegalArgumentException if the atlas has no state
     */
    public static Extent ofCountry(Atlas atlas) {
        Envelope all = new Envelope();
        for (State state : atlas.contents().states()) {
            all.expandToInclude(state.outline().getEnvelopeInternal());
        }
        return of(all, COUNTRY_MARGIN);
    }

    /**
     * A state with a margin, without islands far out at sea; empty if the atlas has no state of
     * that code.
     */
    public static Optional<Extent> ofState(Atlas atlas, String stateCode) {
        return atlas.state(stateCode).map(state -> of(mainland(state), PART_MARGIN));
    }

    /**
     * What a picture of a state must show, in map metres: its largest part, and every other part
     * that is no farther away than the diagonal of that part. With islands farther out, such as
     * those of Colima, the picture would show mostly sea.
     */
    public static Envelope mainland(State state) {
        Geometry outline = state.outline();
        List<Envelope> parts =
                IntStream.range(0, outline.getNumGeometries())
                        .mapToObj(part -> outline.getGeometryN(part).getEnvelopeInternal())
                        .toList();
        Envelope largest =
                parts.stream().max(Comparator.comparingDouble(Envelope::getArea)).orElseThrow();
        Envelope near = new Envelope();
        parts.stream()
                .filter(part -> part.distance(largest) <= largest.getDiameter())
                .forEach(near::expandToInclude);
        return near;
    }

    /**
     * Some states with a margin, without islands far out at sea.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Extent ofStates(List<State> states) {
        Envelope all = new Envelope();
        states.forEach(state -> all.expandToInclude(mainland(state)));
        return of(all, PART_MARGIN);
    }

    /** Everything an organization dominates or is present in; empty if its zone has no area. */
    public static Optional<Extent> ofZone(Zone zone, Mosaic mosaic) {
        Envelope all = new Envelope();
        IntStream.concat(zone.dominant().stream(), zone.presence().stream())
                .forEach(
                        face ->
                                all.expandToInclude(
                                        mosaic.faces().get(face).polygon().getEnvelopeInternal()));
        return all.isNull() ? Optional.empty() : Optional.of(of(all, PART_MARGIN));
    }

    /** Whether something with that envelope, in map metres, may be visible in this extent. */
    public boolean touches(Envelope envelope) {
        return envelope.intersects(envelope());
    }

    /**
     * The smallest rectangle on the map that holds a box of degrees.
     *
     * @throws IllegalArgumentException if the north-eastern corner is not north and east of the
     *     other
     */
    public static Extent ofBox(LonLat southWest, LonLat northEast, Projection projection) {
        double west = southWest.longitude();
        double south = southWest.latitude();
        double width = northEast.longitude() - west;
        double height = northEast.latitude() - south;
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException(
                    "a box from "
                            + southWest
                            + " to "
                            + northEast
                            + " has no area: give the south-western corner first");
        }
        Envelope all = new Envelope();
        for (int i = 0; i <= BOX_PARTS; i++) {
            double t = i / (double) BOX_PARTS;
            all.expandToInclude(projection.toMap(west + t * width, south));
            all.expandToInclude(projection.toMap(west + t * width, south + height));
            all.expandToInclude(projection.toMap(west, south + t * height));
            all.expandToInclude(projection.toMap(west + width, south + t * height));
        }
        return of(all, 0);
    }

    /**
     * A square with the place at its centre.
     *
     * @param metres side of the square
     * @throws IllegalArgumentException if the side is not positive
     */
    public static Extent around(Coordinate place, double metres) {
        return new Extent(
                place.x - metres / 2,
                place.y - metres / 2,
                place.x + metres / 2,
                place.y + metres / 2);
    }

    private static Extent of(Envelope envelope, double marginShare) {
        double side = Math.max(envelope.getWidth(), envelope.getHeight());
        Envelope wide = envelope.copy();
        wide.expandBy(Math.max(side * marginShare, side > 0 ? 0 : LEAST_METRES / 2));
        return new Extent(wide.getMinX(), wide.getMinY(), wide.getMaxX(), wide.getMaxY());
    }

    /**
     * This extent with its left edge moved outwards by that many map metres.
     *
     * @throws IllegalArgumentException if the length is negative and leaves no width
     */
    public Extent widenedLeft(double metres) {
        return new Extent(minX - metres, minY, maxX, maxY);
    }

    /** The same rectangle as a JTS envelope. */
    public Envelope envelope() {
        return new Envelope(minX, maxX, minY, maxY);
    }

    /** Width in map metres. */
    public double widthMetres() {
        return maxX - minX;
    }

    /** Height in map metres. */
    public double heightMetres() {
        return maxY - minY;
    }
}
