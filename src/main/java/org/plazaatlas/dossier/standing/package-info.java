/**
 * How a place stands on a date, and why: its status, since when, who says so, and how well that is
 * supported.
 *
 * <p>It writes sentences about one place; which sections a dossier has is for {@code
 * dossier.subject}.
 */
package org.plazaatlas.dossier.standing;
