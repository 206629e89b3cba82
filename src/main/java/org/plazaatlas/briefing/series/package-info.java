/**
 * Films and series: one view on many dates, or of many places, in one go. Needs no display; whoever
 * runs it is told how far it is and may stop it, and nothing half done gets its final name.
 */
package org.plazaatlas.briefing.series;
