package org.plazaatlas.territory.time;

import org.junit.jupiter.api.Named;
import org.plazaatlas.MexicoAtlas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What laws of territory are tried on: atlases at random, named by their seeds, and the bundled
 * one.
 */
public final class Histories {

    /** For {@code @MethodSource}. */
    public static final String ALL = "org.plazaatlas.territory.time.Histories#all";

    private static final int SEEDS = 12;
    private static final List<Named<History>> HISTORIES = make();

    private Histories() {}

    static Stream<Named<History>> all() {
        return HISTORIES.stream();
    }

    /** The history of the bundled atlas. */
    public static History mexico() {
        return HISTORIES.getLast().getPayload();
    }

    private static List<Named<History>> make() {
        List<Named<History>> histories = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            histories.add(Named.of("seed " + seed, History.of(RandomAtlas.ofSeed(seed))));
        }
        histories.add(Named.of("bundled atlas", MexicoAtlas.history()));
        return List.copyOf(histories);
    }
}
