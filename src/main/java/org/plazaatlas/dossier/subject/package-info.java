/**
 * One dossier per kind of subject, and the door to all: {@link
 * org.plazaatlas.dossier.subject.Dossiers}.
 */
package org.plazaatlas.dossier.subject;
