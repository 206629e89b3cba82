/**
 * The planar subdivision of all states and claimed areas, and how it is built and archived: faces
 * with areas, edges with lengths.
 *
 * <p>It knows no dates and no organizations. Coordinates are map metres; areas (km²) and lengths
 * (km) are ellipsoidal.
 */
package org.plazaatlas.territory.mosaic;
