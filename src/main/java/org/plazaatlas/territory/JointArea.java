package org.plazaatlas.territory;

import java.util.BitSet;

/**
 * The area in which two rivals are both dominant.
 *
 * @param firstId the organization whose id sorts first
 * @param faces indexes of its faces in the mosaic
 */
public record ContestedArea(String firstId, String secondId, BitSet faces, double areaSquareKm) {

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }
}
