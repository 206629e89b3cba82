package org.plazaatlas.incident.hotspot;

import org.plazaatlas.incident.window.IncidentTotal;

/**
 * A state, compared with those that share a border with it.
 *
 * @param rate per 100,000 inhabitants; what is counted is deaths or events
 * @param moran local Moran's I of the rates
 * @param p how often neighbours drawn by chance come to an I as extreme
 * @param kind what it is at a false discovery rate of 5 %
 */
public record StateHotSpot(
        String stateCode,
        IncidentTotal total,
        double rate,
        double moran,
        double p,
        ClusterKind kind) {}
