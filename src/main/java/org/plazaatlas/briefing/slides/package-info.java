/**
 * Pages as slides (PPTX) whose words stay editable.
 *
 * <p>It does not decide what stands on a slide.
 */
package org.plazaatlas.briefing.slides;
