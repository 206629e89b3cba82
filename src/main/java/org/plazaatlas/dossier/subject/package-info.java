/**
 * One dossier per kind of subject, and the entry point to all of them: {@link
 * org.plazaatlas.dossier.subject.Dossiers}.
 */
package org.plazaatlas.dossier.subject;
