package org.plazaatlas.cartography;

/**
 * A bar of a round length at the middle of the map.
 *
 * @param lengthKm 1, 2 or 5 times a power of ten
 * @param widthPixels in logical pixels
 */
public record ScaleBar(double lengthKm, double widthPixels) {}
