/**
 * Finds subjects by words, ignoring case and accents.
 *
 * <p>It does not open what it finds.
 */
package org.plazaatlas.dossier.search;
