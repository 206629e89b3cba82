package org.plazaatlas.model;

/**
 * The seat of a municipality that a claim names, from which its approximate circle is drawn.
 *
 * @param origin where the coordinates come from
 */
public record MunicipalitySeat(
        String stateCode, String municipality, String seat, LonLat location, String origin) {}
