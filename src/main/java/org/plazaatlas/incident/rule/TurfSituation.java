package org.plazaatlas.incident.rule;

import org.plazaatlas.language.Coded;

/** How a place lies to the turf of a month. A place is in several of these, or elsewhere. */
public enum TurfSituation implements Coded {
    HOSTILE_10("hostile_10_km"),
    /** Within 25 km of a turf boundary between rivals. */
    HOSTILE_25("hostile_25_km"),
    HOSTILE_50("hostile_50_km"),
    TURF_10("turf_10_km"),
    /** Within 25 km of any turf boundary. */
    TURF_25("turf_25_km"),
    TURF_50("turf_50_km"),
    /** In contested land, or land split within an organization. */
    CONTESTED("contested"),
    /** In land whose dominance is disputed. */
    CHALLENGED("challenged"),
    /** Neither of these: farther than 50 km from any boundary, and not fought over. */
    ELSEWHERE("elsewhere");

    private static final double[] BANDS = {10_000, 25_000, 50_000};

    /** The distance, in metres, beyond which a boundary does not matter. */
    static final double FARTHEST = 50_000;

    private final String code;

    TurfSituation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    private int bit() {
        return 1 << ordinal();
    }

    /** Whether a place with some situations is in this one. */
    boolean isIn(int situations) {
        return (situations & bit()) != 0;
    }

    /**
     * The situations of a place.
     *
     * @param toTurf metres to the nearest turf boundary
     * @param toHostile metres to the nearest hostile one
     * @param contested whether the land is contested or split
     * @param challenged whether its dominance is disputed
     */
    static int of(double toTurf, double toHostile, boolean contested, boolean challenged) {
        int situations = bands(HOSTILE_10, toHostile) | bands(TURF_10, toTurf);
        situations |= contested ? CONTESTED.bit() : 0;
        situations |= challenged ? CHALLENGED.bit() : 0;
        return situations == 0 ? ELSEWHERE.bit() : situations;
    }

    private static int bands(TurfSituation first, double metres) {
        int situations = 0;
        for (int i = 0; i < BANDS.length; i++) {
            if (metres <= BANDS[i]) {
                situations |= first.bit() << i;
            }
        }
        return situations;
    }
}
