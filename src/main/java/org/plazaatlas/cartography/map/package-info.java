/**
 * The doors to maps: lay a view out and paint it, frame by frame or as small multiples.
 *
 * <p>What surrounds a map on a page is in {@link org.plazaatlas.cartography.page}.
 */
package org.plazaatlas.cartography.map;
