/**
 * Lines and areas in map metres: edges simplified for a scale, the base map, graticule, scale bar
 * and selection.
 *
 * <p>Its coordinates are in the projection of the atlas; other packages convert them to pixels.
 */
package org.plazaatlas.cartography.linework;
