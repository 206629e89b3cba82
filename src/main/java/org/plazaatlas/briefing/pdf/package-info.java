/**
 * Pages as tagged PDF with embedded fonts (PDF/UA-1).
 *
 * <p>It does not decide what stands on a page.
 */
package org.plazaatlas.briefing.pdf;
