/**
 * The atlas over time: {@link org.plazaatlas.territory.time.History} finds the snapshot of a day;
 * series of areas and levels follow it.
 */
package org.plazaatlas.territory.time;
