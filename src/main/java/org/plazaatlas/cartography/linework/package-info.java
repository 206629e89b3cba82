/**
 * Lines and areas in map metres: edges simplified for a scale, the base map, graticule, scale bar
 * and what is selected.
 *
 * <p>Its coordinates are those of the atlas' projection; pixels come later.
 */
package org.plazaatlas.cartography.linework;
