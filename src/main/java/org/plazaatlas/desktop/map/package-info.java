/**
 * The map of the window: shows the frames that cartography paints in the background, and lets the
 * pointer and the keyboard move, zoom and select. It knows the window's model, cartography and the
 * dossiers, and no other part of the window.
 */
package org.plazaatlas.desktop.map;
