package org.plazaatlas.desktop.axis;

/**
 * The start of a year on an axis.
 *
 * @param x where the year starts, in pixels
 * @param labelled whether the year is written there, centred on x
 */
public record YearTick(int year, double x, boolean labelled) {

    public String label() {
        return Integer.toString(year);
    }
}
