/**
 * What belongs to one user: the views that they keep and exchange, and the folder of their own. The
 * file of a workspace is in {@code workspace.file}. This package never changes an atlas.
 *
 * <p>A kept file is replaced as a whole or not at all. A damaged one is renamed and reported, never
 * overwritten.
 */
package org.plazaatlas.workspace;
