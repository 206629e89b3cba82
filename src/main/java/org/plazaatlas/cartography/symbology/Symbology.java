package org.plazaatlas.cartography.symbology;

/**
 * How one map is drawn: the signs of its organizations, and the colours of everything else. Both
 * belong to one theme and style.
 */
public record Symbology(OrganizationSigns signs, Palette palette) {}
