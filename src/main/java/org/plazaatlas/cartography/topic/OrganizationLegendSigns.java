package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Theme;

/** The signs of an atlas' organizations, for lists beside the map: fill and marker. */
public final class OrganizationLegendSigns {

    private final LegendSigns swatches;

    public OrganizationLegendSigns(Atlas atlas, Theme theme) {
        swatches = new LegendSigns(new OrganizationSigns(atlas), theme);
    }

    /** The sign of an organization of the atlas. */
    public Legend.Swatch of(String organizationId) {
        return swatches.organization(organizationId, true, true, false);
    }
}
