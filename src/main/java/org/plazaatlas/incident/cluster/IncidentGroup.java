package org.plazaatlas.incident.cluster;

import org.plazaatlas.incident.window.IncidentTotal;

/**
 * Incidents that one mark stands for.
 *
 * @param x middle of the incidents, in map metres
 * @param y middle of the incidents, in map metres
 * @param deadliestRow the row of the one with the most deaths; the earliest of several
 */
public record IncidentGroup(double x, double y, IncidentTotal total, int deadliestRow) {}
