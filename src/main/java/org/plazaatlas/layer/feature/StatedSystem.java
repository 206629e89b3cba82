package org.plazaatlas.layer.feature;

import java.util.Optional;

/**
 * What a file says of its coordinate system: its well-known text, its EPSG code, or nothing.
 *
 * @param name as the file has it; empty if it has none
 * @param epsg the code, if the file states one
 * @param wellKnownText of it, if the file has it
 * @param byFormat whether the format leaves no choice, as in KML, where all is WGS 84
 */
public record StatedSystem(
        String name, Optional<Integer> epsg, Optional<String> wellKnownText, boolean byFormat) {

    private static final int WGS84 = 4326;

    /** Longitude and latitude on WGS 84, because the format permits nothing else. */
    public static final StatedSystem OF_FORMAT =
            new StatedSystem("WGS 84", Optional.of(WGS84), Optional.empty(), true);

    public static final StatedSystem NONE =
            new StatedSystem("", Optional.empty(), Optional.empty(), false);

    public static StatedSystem ofEpsg(int code) {
        return new StatedSystem("", Optional.of(code), Optional.empty(), false);
    }

    public static StatedSystem ofText(String wellKnownText) {
        return new StatedSystem("", Optional.empty(), Optional.of(wellKnownText), false);
    }

    /** A system that the file names in a way that leads to none. */
    public static StatedSystem named(String name) {
        return new StatedSystem(name, Optional.empty(), Optional.empty(), false);
    }

    public boolean isStated() {
        return !name.isEmpty() || epsg.isPresent() || wellKnownText.isPresent();
    }
}
