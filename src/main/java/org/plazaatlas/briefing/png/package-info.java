/** Pages as PNG (ISO/IEC 15948), encoded in parallel with the same bytes on any machine. */
package org.plazaatlas.briefing.png;
