/**
 * What the areas of a map are coloured by (zones, pressure, changes): their fills, their marks, and
 * the legend that explains them.
 *
 * <p>It chooses; {@link org.plazaatlas.cartography.paint} draws.
 */
package org.plazaatlas.cartography.topic;
