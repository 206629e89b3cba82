package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.ColourVision;

/**
 * Two organizations of one picture that some readers cannot tell apart.
 *
 * @param vision the vision of those readers
 * @param difference CIEDE2000 difference of the two most similar shades, as they are drawn
 */
public record ColourConfusion(
        String firstId, String secondId, ColourVision vision, double difference) {}
