/**
 * The topics of a map (zones, pressure, changes, homicides): the fills of its areas, their marks,
 * and the legend that explains them.
 *
 * <p>It chooses; {@link org.plazaatlas.cartography.paint} draws.
 */
package org.plazaatlas.cartography.topic;
