/**
 * The atlas over time: {@link org.plazaatlas.territory.time.History} finds the snapshot of a day or
 * of several days; series of areas and levels are derived from it.
 *
 * <p>It labels nothing itself.
 */
package org.plazaatlas.territory.time;
