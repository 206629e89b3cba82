/** The way of a finished page to paper, with no display. */
package org.plazaatlas.briefing.print;
