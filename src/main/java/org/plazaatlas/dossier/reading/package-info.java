/**
 * The atlas as one dossier reads it: on a date, in a language, according to somebody; names, dates,
 * figures and areas in words.
 *
 * <p>It makes phrases; sections and lines are made of them elsewhere.
 */
package org.plazaatlas.dossier.reading;
