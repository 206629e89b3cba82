/**
 * Briefing notes: a few pages on what is known of a state or an organization on a date.
 *
 * <p>What is known comes from the dossiers; a note adds no statement of its own.
 */
package org.plazaatlas.briefing.note;
