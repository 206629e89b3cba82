/**
 * The laid-out picture, as values that a test compares: placed items, legend, scales.
 *
 * <p>It holds neither the rules that lay out nor the painters that draw.
 */
package org.plazaatlas.cartography.layout;
