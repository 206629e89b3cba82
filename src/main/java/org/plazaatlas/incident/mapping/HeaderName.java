package org.plazaatlas.incident.mapping;

import org.apache.commons.lang3.StringUtils;

import java.util.Locale;

/** Names of columns reduced to what makes them the same: {@code Cve. Municipio}, {@code Año}. */
final class HeaderName {

    private HeaderName() {}

    /**
     * In lower case, without accents and punctuation; letters that somebody's program has spoilt
     * are left out too, since they are beyond ASCII.
     */
    static String plain(String name) {
        return StringUtils.stripAccents(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
