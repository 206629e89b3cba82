/**
 * How far incidents are from turf boundaries.
 *
 * <p>Distances are those on the map. What follows from them for the rule behind the atlas is in
 * {@link org.plazaatlas.incident.rule}.
 */
package org.plazaatlas.incident.turf;
