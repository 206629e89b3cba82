package org.plazaatlas.desktop.charts;

import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.territory.time.AreaStep;

import java.util.List;
import java.util.Optional;

/** A band of the stream as it is drawn: one slab for each step in which it has an area. */
record BandShape(AreaBand band, List<Slab> slabs) {

    BandShape {
        slabs = List.copyOf(slabs);
    }

    /** A band between two dates of change, in pixels; y grows downwards. */
    record Slab(AreaStep step, double left, double right, double top, double bottom) {

        boolean contains(double x, double y) {
            return x >= left && x < right && y >= top && y < bottom;
        }
    }

    Optional<Slab> slabAt(double x, double y) {
        return slabs.stream().filter(slab -> slab.contains(x, y)).findFirst();
    }
}
