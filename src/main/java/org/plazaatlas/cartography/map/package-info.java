/**
 * The entry points to maps: lay out and paint a view, frame by frame or as small multiples.
 *
 * <p>The map surrounds of a page are in {@link org.plazaatlas.cartography.page}.
 */
package org.plazaatlas.cartography.map;
