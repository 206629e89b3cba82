/**
 * What is known of a state, organization, city, event, claim or source on a date, as structured
 * text with its sources; and search. Panels, the command line, notes and screen readers all read
 * this.
 */
package org.plazaatlas.dossier;
