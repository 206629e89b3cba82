/** Draws through {@link java.awt.Graphics2D} what was laid out, and decides nothing. */
package org.plazaatlas.cartography.paint;
