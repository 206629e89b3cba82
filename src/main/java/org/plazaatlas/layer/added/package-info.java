/**
 * What an analyst has added to the map: which layer of which file, how it is mended, joined to
 * places, styled and named, as values that a workspace keeps; and the one list through which it is
 * changed.
 *
 * <p>It reads no layer.
 */
package org.plazaatlas.layer.added;
