package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.crs.LonLatPlacer;
import org.plazaatlas.model.Projection;

import java.util.Optional;

/** Takes the shapes of a layer to map metres, and repairs areas that cross themselves. */
public final class MapPlacer {

    private final Optional<LonLatPlacer> toLonLat;
    private final Projection projection;
    private long repaired;
    private long outside;

    /**
     * For the shapes of one layer.
     *
     * @param system in which the layer has its coordinates
     */
    public MapPlacer(LayerSystem system, Projection projection) {
        this.projection = projection;
        toLonLat = LonLatPlacer.of(system);
    }

    /** The shape on the map; empty if the map cannot show it. */
    public Optional<Geometry> place(Geometry geometry) {
        Optional<Geometry> placed = Optional.empty();
        try {
            placed = toLonLat.flatMap(p -> p.place(geometry)).map(projection::toMap);
        } catch (IllegalArgumentException e) {
            outside++; // beyond what the projection can show
            return placed;
        }
        Optional<Geometry> shown = placed.filter(g -> !g.isEmpty()).flatMap(this::sound);
        outside += shown.isEmpty() ? 1 : 0;
        return shown;
    }

    private Optional<Geometry> sound(Geometry shape) {
        if (!(shape instanceof Polygonal) || isValid(shape)) {
            return Optional.of(shape);
        }
        try {
            Geometry fixed = GeometryFixer.fix(shape);
            repaired++;
            return Optional.of(fixed).filter(g -> !g.isEmpty());
        } catch (RuntimeException e) {
            return Optional.empty(); // JTS can make nothing of it
        }
    }

    private static boolean isValid(Geometry shape) {
        try {
            return new IsValidOp(shape).isValid();
        } catch (RuntimeException e) {
            return false; // JTS gives up on some rings instead of judging them
        }
    }

    /** How many areas crossed themselves, of those placed so far. */
    public long repaired() {
        return repaired;
    }

    long outside() {
        return outside;
    }
}
