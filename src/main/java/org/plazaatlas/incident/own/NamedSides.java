package org.plazaatlas.incident.own;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Organization;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the organizations that a side names. Immutable. */
final class NamedSides {

    private final Map<String, String> ids = new HashMap<>();

    NamedSides(Atlas atlas) {
        for (Organization organization : atlas.contents().organizations()) {
            Stream.concat(
                            Stream.of(
                                    organization.name().es(),
                                    organization.name().en(),
                                    organization.shortName(),
                                    organization.id()),
                            organization.aliases().stream())
                    .forEach(name -> ids.putIfAbsent(plain(name), organization.id()));
        }
    }

    /**
     * A side in the words of a table, with the organizations of the atlas that bear the whole name,
     * or else one of those between commas.
     */
    Incident.Side side(String written) {
        Optional<String> whole = id(written);
        List<String> found =
                whole.isPresent()
                        ? List.of(whole.get())
                        : Arrays.stream(written.split("[,;]", -1))
                                .flatMap(name -> id(name).stream())
                                .distinct()
                                .toList();
        return new Incident.Side(written, found);
    }

    private Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(plain(name)));
    }

    private static String plain(String name) {
        return StringUtils.stripAccents(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
