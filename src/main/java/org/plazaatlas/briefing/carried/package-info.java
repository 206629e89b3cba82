/**
 * What a finished piece carries so that it opens again: its views, its design and the fingerprint
 * of the atlas.
 *
 * <p>Everything is written from named fields, so that finished pieces outlive renames in the
 * program.
 */
package org.plazaatlas.briefing.carried;
