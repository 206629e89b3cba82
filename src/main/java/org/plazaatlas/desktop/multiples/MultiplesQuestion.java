package org.plazaatlas.desktop.multiples;

import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.View;

/**
 * Asks for the little maps of a series.
 *
 * @param view as on each of them, but for the date
 * @param width of the place for all, in logical pixels
 * @param height of the place for all, in logical pixels
 * @param scale device pixels per logical pixel
 * @param vision with whose eyes they are shown
 */
record MultiplesQuestion(
        View view, DateSeries series, int width, int height, double scale, ColourVision vision) {}
