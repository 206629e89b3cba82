package org.plazaatlas.desktop.multiples;

import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.View;

/**
 * Asks for the little maps of a series.
 *
 * @param view what each of them shows, except for the date
 * @param width of the whole grid, in logical pixels
 * @param height of the whole grid, in logical pixels
 * @param scale device pixels per logical pixel
 * @param vision the colour vision that they simulate
 */
record MultiplesQuestion(
        View view, DateSeries series, int width, int height, double scale, ColourVision vision) {}
