/**
 * Where markers stand: the rows of presence markers of a state, and the marks of events.
 *
 * <p>Their shapes are in {@link org.plazaatlas.cartography.symbology}; they are drawn in {@link
 * org.plazaatlas.cartography.paint}.
 */
package org.plazaatlas.cartography.marker;
