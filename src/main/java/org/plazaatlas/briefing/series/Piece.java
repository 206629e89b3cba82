package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.View;

/**
 * One picture of a series.
 *
 * @param title what it may be called, in the language of the view
 * @param name of its file, without ending; no other piece of the series has it
 */
public record Piece(View view, String title, String name) {}
