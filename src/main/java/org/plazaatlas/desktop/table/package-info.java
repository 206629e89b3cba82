/**
 * The table below the map: everything that the map shows, to be sorted, copied, saved and read
 * aloud. It knows the window's model and no other part of the window.
 */
package org.plazaatlas.desktop.table;
