/**
 * Small multiples: one view on many dates, each on a little map. It knows the window's model and
 * the legend and source line of the map, and no other part of the window.
 */
package org.plazaatlas.desktop.multiples;
