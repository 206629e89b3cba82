/**
 * Pixels and places: viewport, picture size, collisions, what is visible.
 *
 * <p>It knows no atlas.
 */
package org.plazaatlas.cartography.geometry;
