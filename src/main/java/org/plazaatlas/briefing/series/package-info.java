/**
 * Makes films and series: one view on many dates or of many places at once. Needs no display. The
 * caller sees the progress and may cancel; unfinished files never get their final names.
 */
package org.plazaatlas.briefing.series;
