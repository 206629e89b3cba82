/**
 * What a finished piece carries so that the program can open it again: its views, its design and
 * the fingerprint of the atlas.
 *
 * <p>Everything is written from named fields, so that finished pieces stay readable when classes
 * are renamed.
 *
 * <p>It does not know where in a file of some format this stands open; each encoder puts it there.
 */
package org.plazaatlas.briefing.carried;
