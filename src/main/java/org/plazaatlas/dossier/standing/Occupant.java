package org.plazaatlas.dossier.standing;

import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.mosaic.FaceSet;

/**
 * An organization shown in a place.
 *
 * @param main its holding at the stronger level
 * @param extent where it is dominant or present, in words
 * @param sample a face at that level, whose claims tell how well it is supported
 */
record Occupant(Holding main, String extent, FaceSet sample) {

    String organizationId() {
        return main.organizationId();
    }
}
