/**
 * Lines and sections that several dossiers share: standing, history, pressure, relations,
 * homicides.
 */
package org.plazaatlas.dossier.line;
