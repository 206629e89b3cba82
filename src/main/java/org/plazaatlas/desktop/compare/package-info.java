/**
 * The maps of two dates, side by side or one over the other. It knows the window's model and its
 * map sheets, and no other part of the window.
 */
package org.plazaatlas.desktop.compare;
