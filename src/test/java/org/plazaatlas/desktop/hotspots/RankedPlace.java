package org.plazaatlas.desktop.hotspots;

/** Opens a line of the ranking to tests of the whole window. */
public final class RankedPlace {

    private RankedPlace() {}

    /** The id of the state or city. */
    public static String idOf(Object ranked) {
        return ((RankingLine) ranked).spot().pressure().place().id();
    }
}
