/**
 * How an added layer looks: one colour, a colour for each category, or classes of a figure; sizes,
 * names and opacity. The classing of figures and the colour ramps are here.
 *
 * <p>It knows values and colours, no shapes; {@link org.plazaatlas.cartography} draws.
 */
package org.plazaatlas.layer.style;
