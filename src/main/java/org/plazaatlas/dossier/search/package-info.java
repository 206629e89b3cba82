/** Finds subjects by words, ignoring case and accents. */
package org.plazaatlas.dossier.search;
