/**
 * The window. Its parts (map, timeline, detail, layers) bind to one {@link
 * org.plazaatlas.desktop.state.AtlasModel} and know nothing of each other.
 */
package org.plazaatlas.desktop;
