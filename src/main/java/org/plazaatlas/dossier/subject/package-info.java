/**
 * One dossier per kind of subject, and the entry point to all of them: {@link
 * org.plazaatlas.dossier.subject.Dossiers}.
 *
 * <p>How a name or a date is written is for {@code dossier.reading}.
 */
package org.plazaatlas.dossier.subject;
