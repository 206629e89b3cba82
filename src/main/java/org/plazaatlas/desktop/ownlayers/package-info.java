/**
 * The analyst's own layers in the window: files are looked at in one dialog before anything of them
 * is added; a list in the drawer of layers orders, styles and removes them; a table shows their
 * values.
 *
 * <p>All changes go through {@link org.plazaatlas.layer.added.LayerStack}, so that the workspace
 * keeps and undoes them.
 */
package org.plazaatlas.desktop.ownlayers;
