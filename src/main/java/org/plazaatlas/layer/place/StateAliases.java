package org.plazaatlas.layer.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of the 32 states, official and usual, by which tables mean them. */
final class StateAliases {

    private static final StateAliases ALL = read();

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> official = new HashMap<>();

    private StateAliases() {}

    static StateAliases all() {
        return ALL;
    }

    private static StateAliases read() {
        StateAliases names = new StateAliases();
        try (InputStream in = StateAliases.class.getResourceAsStream("state_aliases.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void add(String line) {
        String[] cells = line.split("\\|");
        official.put(cells[0], PlaceName.plain(cells[1]));
        for (int i = 1; i < cells.length; i++) {
            codes.put(PlaceName.plain(cells[i]), cells[0]);
        }
    }

    /** The two digits of the state with a name. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(PlaceName.plain(name)));
    }

    /** Whether a name is spelled as the state itself spells it, but for case and accents. */
    boolean isOfficial(String name) {
        String plain = PlaceName.plain(name);
        return plain.equals(official.get(codes.get(plain)));
    }
}
