/**
 * Incidents as data: counts by place and time, and the incidents near a place.
 *
 * <p>How tables become files is in {@link org.plazaatlas.briefing.data}.
 */
package org.plazaatlas.briefing.incidents;
