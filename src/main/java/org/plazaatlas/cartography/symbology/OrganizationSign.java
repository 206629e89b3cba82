package org.plazaatlas.cartography.symbology;

import java.awt.Color;

/**
 * How one organization is told from the others: by its colour, the texture of its zones and its
 * marker, so that no reader depends on colour alone.
 *
 * @param cored whether the marker has a dot in its middle
 */
public record OrganizationSign(Color colour, Hatch hatch, MarkerShape shape, boolean cored) {}
