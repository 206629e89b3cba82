package org.plazaatlas.territory.evidence;

/**
 * From when on incidents between two groups in a state are evidence of a dispute there: at least so
 * many events and so many deaths together in the months before.
 */
public record FightingThreshold(int events, int deaths, int months) {

    /**
     * Deaths within twelve months from which on incidents are a war: the threshold of the Uppsala
     * Conflict Data Program for an armed conflict between groups.
     */
    public static final int DEATHS_OF_WAR = 25;

    /** No incidents are remembered for longer than a century. */
    private static final int MOST_MONTHS = 1_200;

    public static final FightingThreshold DEFAULT = new FightingThreshold(3, 10, 24);

    /** A threshold that no incidents reach. */
    public static final FightingThreshold NEVER =
            new FightingThreshold(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

    /**
     * @throws IllegalArgumentException if a number is less than 1, or there are more months than in
     *     a century
     */
    public FightingThreshold {
        if (events < 1 || deaths < 1 || months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    events + " events and " + deaths + " deaths in " + months + " months");
        }
    }
}
