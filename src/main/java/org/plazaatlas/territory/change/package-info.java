/**
 * How two snapshots differ: what was gained, lost, newly contested or calmed.
 *
 * <p>It does not find the snapshots that it compares.
 */
package org.plazaatlas.territory.change;
