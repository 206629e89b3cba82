/** Pages as SVG 1.1: text stays text, and the glyphs in use are embedded. */
package org.plazaatlas.briefing.svg;
