/**
 * What of the added layers is shown on a date: features picked by filter and dates, rows summed up
 * by place, and the class and colour of each.
 *
 * <p>It decides; {@link org.plazaatlas.cartography} draws.
 */
package org.plazaatlas.layer.shown;
