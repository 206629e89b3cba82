/**
 * Who holds a face, and which status follows: claims in force, evidence and its age, rivals,
 * status.
 *
 * <p>Sums over faces, zones and turf boundaries are made in other packages.
 */
package org.plazaatlas.territory.evidence;
