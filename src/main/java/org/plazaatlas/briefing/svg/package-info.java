/**
 * Pages as SVG 1.1: text stays text, and the glyphs in use are embedded.
 *
 * <p>It does not decide what stands on a page.
 */
package org.plazaatlas.briefing.svg;
