/** Prints finished pages. Needs no display. */
package org.plazaatlas.briefing.print;
