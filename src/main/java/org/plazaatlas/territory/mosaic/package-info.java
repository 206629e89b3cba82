/**
 * The planar subdivision of all states and claimed areas, and its making: faces with areas, edges
 * with lengths.
 *
 * <p>It knows no date and nobody who holds anything. Coordinates are map metres; areas (km²) and
 * lengths (km) are ellipsoidal.
 */
package org.plazaatlas.territory.mosaic;
