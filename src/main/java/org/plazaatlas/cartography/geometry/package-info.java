/**
 * Pixels and places: viewport, picture size, collisions, visible parts.
 *
 * <p>It knows no atlas.
 */
package org.plazaatlas.cartography.geometry;
