package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureWeights;

/**
 * A line of the ranking, with all that its look depends on.
 *
 * @param largest the highest score of the ranking
 */
record RankingLine(HotSpot spot, PressureWeights weights, double largest, Language language) {}
