/**
 * A tiling of the map by regular hexagons, and incidents counted by it.
 *
 * <p>The hexagons are regular on the map, so their area on the ground differs a little from place
 * to place.
 */
package org.plazaatlas.incident.hexagon;
