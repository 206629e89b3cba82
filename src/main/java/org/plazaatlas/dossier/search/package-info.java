/** Finds subjects by words, without regard to case and accents. */
package org.plazaatlas.dossier.search;
