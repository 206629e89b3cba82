/**
 * The window. Each of its parts (map, timeline, detail, layers ...) has a package of its own and
 * binds to one {@link org.plazaatlas.desktop.state.AtlasModel}, so that a part can be changed or
 * tested alone. A part uses another one only where it builds on it, as the charts build on the axis
 * of the timeline; {@code window} puts all of them together.
 */
package org.plazaatlas.desktop;
