/**
 * The drawer that says what is on the map: the layers, the sources that count, and the
 * organizations. It knows the window's model and no other part of the window.
 */
package org.plazaatlas.desktop.layers;
