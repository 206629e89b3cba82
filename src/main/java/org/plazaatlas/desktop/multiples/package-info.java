/**
 * Many dates of one view on little maps. It knows the window's model, the legend and the sources of
 * the map, and no other part of the window.
 */
package org.plazaatlas.desktop.multiples;
