package org.plazaatlas.cartography.labelling;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;

/**
 * What is needed to name an organization where it is.
 *
 * @param names its name and, if the press uses one, its abbreviation
 * @param ink its colour, dark or light enough to be read
 * @param area where its fill is, in logical pixels
 */
public record OrganizationLabel(String organizationId, List<String> names, Color ink, Shape area) {

    public OrganizationLabel {
        names = List.copyOf(names);
    }
}
