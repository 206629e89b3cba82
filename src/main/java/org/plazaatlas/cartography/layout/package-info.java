/**
 * What was decided about a picture, as values that a test compares: placed items, legend, scales.
 *
 * <p>It holds neither the rules that decide nor the painters that draw.
 */
package org.plazaatlas.cartography.layout;
