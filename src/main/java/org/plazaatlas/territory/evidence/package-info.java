/**
 * Who holds a face and what that makes of it: claims in force, evidence and its age, rivals,
 * status.
 *
 * <p>Sums and boundaries are made of labels elsewhere.
 */
package org.plazaatlas.territory.evidence;
