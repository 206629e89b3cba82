/**
 * The words above and below a map: title, attribution, source line.
 *
 * <p>The words of the legend are in {@link org.plazaatlas.cartography.topic}.
 */
package org.plazaatlas.cartography.wording;
