/** Pages as tagged PDF with embedded fonts (PDF/UA-1). */
package org.plazaatlas.briefing.pdf;
