package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.ColourVision;

/**
 * Two organizations of one picture that some readers can't tell apart.
 *
 * @param vision who can't
 * @param difference CIEDE2000 of the two shades, as they are drawn, that come nearest to each other
 */
public record ColourConfusion(
        String firstId, String secondId, ColourVision vision, double difference) {}
