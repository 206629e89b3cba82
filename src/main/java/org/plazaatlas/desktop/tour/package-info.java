/**
 * The tour of the window for those who see it for the first time: one part after another stands out
 * with a few words beside it. It knows the parts of the window by their ids and style classes
 * alone.
 */
package org.plazaatlas.desktop.tour;
