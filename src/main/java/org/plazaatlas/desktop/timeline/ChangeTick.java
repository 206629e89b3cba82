package org.plazaatlas.desktop.timeline;

import java.time.LocalDate;

/**
 * A tick where zones change: it stands for all change dates within its width.
 *
 * @param x left edge in pixels
 * @param strength above 0 and up to 1, which the strongest tick of the axis has
 * @param first the first of the change dates
 * @param last the last of the change dates; may be the first
 * @param claims how many claims start or end on them
 */
record ChangeTick(double x, double strength, LocalDate first, LocalDate last, int claims) {}
