package org.plazaatlas.desktop.timeline;

import java.time.LocalDate;

/**
 * A place on the axis where zones change: all change dates that fall within the width of one tick.
 *
 * @param x left edge in pixels
 * @param strength from above 0 to 1, the strongest tick of the axis
 * @param first the first of the change dates
 * @param last the last of the change dates; may be the first
 * @param claims how many claims start or end on them
 */
record ChangeTick(double x, double strength, LocalDate first, LocalDate last, int claims) {}
