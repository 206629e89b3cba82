/**
 * Pages as PNG (ISO/IEC 15948), encoded in parallel with the same bytes on any machine.
 *
 * <p>It does not decide what stands on a page.
 */
package org.plazaatlas.briefing.png;
