/**
 * Incidents on the map: which marks stand for them, where and how large, and how the legend
 * explains that.
 *
 * <p>Which incidents a view has is decided in {@link org.plazaatlas.incident}; {@link
 * org.plazaatlas.cartography.paint} draws the marks.
 */
package org.plazaatlas.cartography.incident;
