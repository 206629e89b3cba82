package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.symbology.Symbologies;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Theme;

/** The signs of organizations, fill and marker, for lists outside the map. */
public final class OrganizationLegendSigns {

    private final LegendSigns swatches;

    public OrganizationLegendSigns(Atlas atlas, Theme theme) {
        swatches = new LegendSigns(new Symbologies(atlas).of(theme));
    }

    /** The sign of an organization of the atlas. */
    public Legend.Swatch of(String organizationId) {
        return swatches.organization(organizationId, true, true, false);
    }
}
