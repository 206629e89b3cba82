package org.plazaatlas.cartography.symbology;

import java.awt.Color;

/**
 * What distinguishes one organization from the others: its colour, the texture of its zones and its
 * marker. So no reader depends on colour alone.
 *
 * @param cored whether the marker has a dot in its middle
 */
public record OrganizationSign(Color colour, Hatch hatch, MarkerShape shape, boolean cored) {

    OrganizationSign inked(Color ink) {
        return new OrganizationSign(ink, hatch, shape, cored);
    }
}
