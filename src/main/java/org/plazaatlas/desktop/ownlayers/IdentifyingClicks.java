package org.plazaatlas.desktop.ownlayers;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.desktop.map.MapPointing;

/** Selects the features of own layers that are clicked on the map, beside what the atlas has. */
public final class IdentifyingClicks implements MapPointing {

    private final OwnLayersModel model;

    public IdentifyingClicks(OwnLayersModel model) {
        this.model = model;
    }

    /** The click goes on to the map, which selects the state or city there as well. */
    @Override
    public boolean clicked(Coordinate place, int clicks, double metresPerPixel) {
        if (clicks == 1) {
            model.selectAt(FeaturesAtPlace.clicked(place, metresPerPixel));
        }
        return false;
    }
}
