package org.plazaatlas.layer.place;

import org.apache.commons.lang3.StringUtils;

import java.util.Locale;
import java.util.Set;

/** Names of places reduced to what makes them the same. */
final class PlaceName {

    private static final Set<String> NO_PLACE =
            Set.of(
                    "no especificado",
                    "no especificada",
                    "no identificado",
                    "no disponible",
                    "otros municipios",
                    "otro municipio",
                    "sin municipio",
                    "se desconoce",
                    "desconocido",
                    "not specified");

    private PlaceName() {}

    /**
     * A name in lower case, without accents, punctuation, line breaks, or a number in brackets
     * after it.
     */
    static String plain(String name) {
        return StringUtils.stripAccents(name.replaceAll("\\(\\d*\\)", " "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceFirst("^(municipio|municipality|estado|state) (de|of) (?!mexico$)", "")
                .replaceFirst(" (state|municipality)$", "")
                .strip();
    }

    /** Whether a table says with it that the place is not known. */
    static boolean isNoPlace(String name) {
        return NO_PLACE.contains(plain(name));
    }
}
