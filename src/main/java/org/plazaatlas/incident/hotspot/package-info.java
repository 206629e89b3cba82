/**
 * Where incidents lie closer together than chance would have them: Getis-Ord Gi* of the hexagons of
 * a tiling, local Moran's I of the states, and how far that agrees with a ranking by pressure.
 *
 * <p>Many places are tested at once, so a place is told as a hot spot only after the false
 * discovery rate is held. It says where events were, not where they will be.
 */
package org.plazaatlas.incident.hotspot;
