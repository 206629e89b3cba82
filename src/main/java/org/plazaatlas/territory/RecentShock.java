package org.plazaatlas.territory;

import org.plazaatlas.model.Event;

/**
 * A shock that touches an organization of a place.
 *
 * @param remaining what is left of it: 1 on its day, half after every six months
 */
public record RecentShock(Event event, double remaining) {}
