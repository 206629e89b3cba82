/**
 * The search field and its results. It knows the window's model and the dossiers' search, and no
 * other part of the window.
 */
package org.plazaatlas.desktop.search;
