/**
 * What a finished piece carries so that the program can open it again: its views, its design and
 * the fingerprint of the atlas.
 *
 * <p>Everything is written from named fields, so that finished pieces stay readable when classes
 * are renamed.
 */
package org.plazaatlas.briefing.carried;
