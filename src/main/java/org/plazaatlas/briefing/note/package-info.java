/** Briefing notes: two pages on what is known of a state or an organization on a date. */
package org.plazaatlas.briefing.note;
