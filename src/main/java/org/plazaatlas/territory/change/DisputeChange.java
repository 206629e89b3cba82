package org.plazaatlas.territory.change;

import org.plazaatlas.language.Coded;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.mosaic.FaceSet;

/**
 * Where two organizations are told to fight on only one of two dates.
 *
 * @param faces indexes of the faces
 */
public record DisputeChange(OrganizationPair pair, Kind kind, FaceSet faces, double areaSquareKm) {

    /** On which of the two dates the fight is told of. */
    public enum Kind implements Coded {
        /** On the second date only. */
        BEGAN("began"),
        /** On the first date only; that is no evidence of peace. */
        NO_LONGER_TOLD("no_longer_told");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public boolean concerns(String organizationId) {
        return pair.firstId().equals(organizationId) || pair.secondId().equals(organizationId);
    }
}
