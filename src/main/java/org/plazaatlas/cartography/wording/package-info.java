/**
 * The words above and below a map: title, attribution, line of sources.
 *
 * <p>Words of the legend stand with their topic.
 */
package org.plazaatlas.cartography.wording;
