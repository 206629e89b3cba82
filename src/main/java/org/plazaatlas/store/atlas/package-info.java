/**
 * Reads an atlas folder: its records, outlines and projection, and whether references between
 * records are sound.
 *
 * <p>All other checks of its contents are in {@link org.plazaatlas.store.check}.
 */
package org.plazaatlas.store.atlas;
