/**
 * From a view and a snapshot to a drawing: what to show, where on the page, in which colours,
 * painted through {@link java.awt.Graphics2D} alone.
 *
 * <p>First everything is laid out (projected, culled, simplified, labels placed) as a value that a
 * test can compare; then it is painted without further decisions. Each step has a package of its
 * own below this one. Cartography knows territory, the view and the model; it reads no files of an
 * atlas and knows no UI toolkit.
 */
package org.plazaatlas.cartography;
