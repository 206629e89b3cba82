package org.plazaatlas.incident.hotspot;

import org.plazaatlas.incident.hexagon.HexagonCell;
import org.plazaatlas.incident.window.IncidentTotal;

/**
 * A hexagon of a tiling, compared with those around it.
 *
 * @param z Gi* of the hexagon and its six neighbours
 * @param p how often chance alone comes to a z as far from 0
 * @param hotSpotClass after the false discovery rate is held
 */
public record HexagonHotSpot(
        HexagonCell cell, IncidentTotal total, double z, double p, HotSpotClass hotSpotClass) {}
