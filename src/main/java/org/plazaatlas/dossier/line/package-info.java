/**
 * Lines and sections that several dossiers share: standing, history, pressure, relations,
 * homicides.
 *
 * <p>Which sections a subject has is for {@code dossier.subject}.
 */
package org.plazaatlas.dossier.line;
