package org.plazaatlas.layer.crs;

import org.geotools.api.referencing.crs.CoordinateReferenceSystem;

import java.util.Optional;

/**
 * The coordinate system in which a layer is read.
 *
 * @param system easting or longitude first; empty where none could be found
 * @param name of it; empty if there is none
 * @param epsg its code, where one is known
 * @param origin how it was found
 * @param swapped whether the file has northing or latitude first all the same
 */
public record LayerSystem(
        Optional<CoordinateReferenceSystem> system,
        String name,
        Optional<Integer> epsg,
        Origin origin,
        boolean swapped) {

    /** How a system was found. */
    public enum Origin {
        STATED("stated"),
        /** The file states it without a code; its parameters are those of a known system. */
        RECOGNISED("recognised"),
        /** The file states none; the coordinates suggest it. */
        ASSUMED("assumed"),
        /** The file states another one, which the coordinates contradict. */
        CORRECTED("corrected"),
        /** Someone chose it. */
        CHOSEN("chosen"),
        UNKNOWN("unknown");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        /** The word for it in data files. */
        public String code() {
            return code;
        }
    }

    static final LayerSystem NONE =
            new LayerSystem(Optional.empty(), "", Optional.empty(), Origin.UNKNOWN, false);

    static LayerSystem of(KnownSystem known, Origin origin) {
        return new LayerSystem(
                Optional.of(known.system()),
                known.title(),
                Optional.of(known.code()),
                origin,
                false);
    }

    static LayerSystem unknown(String name) {
        return new LayerSystem(Optional.empty(), name, Optional.empty(), Origin.UNKNOWN, false);
    }

    /** Whether the coordinates of the file are longitude and latitude as they stand. */
    public boolean isInDegrees() {
        return !swapped && epsg.filter(KnownSystem::isLonLat).isPresent();
    }

    LayerSystem swappedAxes() {
        return withSwapped(true);
    }

    LayerSystem withSwapped(boolean changed) {
        return new LayerSystem(system, name, epsg, origin, changed);
    }
}
