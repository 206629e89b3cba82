/**
 * What one picture depends on, as a value: date and window of time, extent, organizations, layers,
 * topic, language, theme; and what there is to be drawn of it.
 *
 * <p>A view knows neither pixels nor files. How it is drawn is for {@link
 * org.plazaatlas.cartography}, how it is kept for {@link org.plazaatlas.workspace}.
 */
package org.plazaatlas.view;
