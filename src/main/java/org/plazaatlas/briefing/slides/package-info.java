/** Pages as slides (PPTX) whose words stay editable. */
package org.plazaatlas.briefing.slides;
