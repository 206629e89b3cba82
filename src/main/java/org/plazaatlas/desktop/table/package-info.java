/**
 * The table below the map: everything that the map shows, as rows to sort, copy, save and have read
 * aloud. It knows the window's model and no other part of the window.
 */
package org.plazaatlas.desktop.table;
