/** Briefing notes: what is known of a state or an organization on a date, on two pages. */
package org.plazaatlas.briefing.note;
