/**
 * What the window remembers from one run to the next, and the file it is kept in.
 *
 * <p>Saved views are not settings; they are in {@link org.plazaatlas.workspace}.
 */
package org.plazaatlas.desktop.settings;
