package org.plazaatlas.desktop.hotspots;

/** Looks into a line of the ranking, for tests of the whole window. */
public final class RankedPlace {

    private RankedPlace() {}

    /** The id of the state or city. */
    public static String idOf(Object ranked) {
        return ((RankingLine) ranked).spot().pressure().place().id();
    }
}
