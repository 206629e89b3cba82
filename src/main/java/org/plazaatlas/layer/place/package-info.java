/**
 * Rows of tables found on the map by codes of INEGI or by names of states and municipalities, with
 * the spellings that are met in public data; and rows that are no place: totals and sums of states.
 */
package org.plazaatlas.layer.place;
