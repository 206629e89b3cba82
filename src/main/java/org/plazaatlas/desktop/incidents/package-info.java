/**
 * A table of incidents of the user's own in the window: opened in a dialog that shows what its
 * columns mean, and drawn beside or instead of the incidents of the atlas.
 *
 * <p>Tables are read in {@link org.plazaatlas.incident.own}; how incidents are drawn is chosen in
 * the drawer of layers, for own ones as for all.
 */
package org.plazaatlas.desktop.incidents;
