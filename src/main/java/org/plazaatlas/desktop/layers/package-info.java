/**
 * The drawer that says what is on the map: organizations on and off, and the layers. It knows the
 * window's model and no other part of the window.
 */
package org.plazaatlas.desktop.layers;
