/**
 * The balance of power: zones, areas that two organizations dominate together, turf boundaries.
 *
 * <p>Who holds a face is for {@code territory.evidence}.
 */
package org.plazaatlas.territory.turf;
