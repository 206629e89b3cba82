/**
 * Makes finished pictures and data for a briefing from views, without a window or a display.
 *
 * <p>A {@link org.plazaatlas.briefing.sheet.Sheet} is a finished page, the same for every {@link
 * org.plazaatlas.briefing.sheet.OutputFormat}; each file {@link
 * org.plazaatlas.briefing.carried.EmbeddedViews carries} its views, and {@link
 * org.plazaatlas.briefing.carried.EmbeddedViewsReader} reads them back.
 */
package org.plazaatlas.briefing;
