/** Pages as SVG 1.1, text as text, with the letters in use embedded. */
package org.plazaatlas.briefing.svg;
