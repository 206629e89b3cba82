/** The balance of power: zones, areas that two organizations dominate together, turf boundaries. */
package org.plazaatlas.territory.turf;
