package org.plazaatlas.dossier.line;

/**
 * Why a place ranks where it does, in words: an assessment, not a forecast.
 *
 * @param name the place
 * @param why the terms that weigh most under the chosen weights, with their figures, in one
 *     sentence
 * @param against the strongest counter-evidence; never empty
 */
public record HotSpotText(String name, String why, String against) {}
