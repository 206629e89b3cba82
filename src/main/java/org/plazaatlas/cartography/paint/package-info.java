/**
 * Draws a layout through {@link java.awt.Graphics2D}.
 *
 * <p>It decides nothing.
 */
package org.plazaatlas.cartography.paint;
