/**
 * What belongs to one user: the views they keep and exchange, in a folder of their own. It never
 * alters an atlas.
 *
 * <p>A kept file is replaced as a whole or not at all; one that is damaged is put aside and told,
 * never overwritten.
 */
package org.plazaatlas.workspace;
