/**
 * The atlas as one dossier reads it: on a date, in a language, counting the claims of some sources;
 * and its names, dates, figures and areas in words.
 *
 * <p>This package makes phrases; {@code dossier.line} and {@code dossier.subject} make lines and
 * sections of them.
 */
package org.plazaatlas.dossier.reading;
