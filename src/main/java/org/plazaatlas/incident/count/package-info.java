/**
 * Counts incidents by place or by who met whom: states, municipalities, zones, turf boundaries,
 * pairs of organizations.
 *
 * <p>An incident counts where it belongs: one known to its state alone counts in the state, but in
 * no municipality, zone or boundary.
 */
package org.plazaatlas.incident.count;
