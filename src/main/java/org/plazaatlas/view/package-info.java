/**
 * What one picture depends on, as a value (date and time window, extent, organizations, layers,
 * topic, language, theme), and the data that it draws.
 *
 * <p>A view knows neither pixels nor files. {@link org.plazaatlas.cartography} draws it, {@link
 * org.plazaatlas.workspace} stores it.
 */
package org.plazaatlas.view;
