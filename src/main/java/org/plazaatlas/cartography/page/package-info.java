/**
 * Plates: a page with its map surrounds (title, date, legend, scale bar, north arrow, inset,
 * sources), of one map or of several.
 *
 * <p>First everything is placed, as values, then painted. The encodings of finished pages are for
 * {@link org.plazaatlas.briefing}.
 */
package org.plazaatlas.cartography.page;
