package org.plazaatlas.model;

/**
 * A municipality as the gazetteer of the atlas lists it.
 *
 * @param code five digits of INEGI; the first two are the state's
 * @param inhabitants at the census
 * @param location its centroid
 */
public record Municipality(
        String code,
        String name,
        String stateCode,
        int inhabitants,
        LonLat location,
        String sourceId) {}
