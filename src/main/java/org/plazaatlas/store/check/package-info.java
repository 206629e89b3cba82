/**
 * Checks an atlas folder for problems: records, references, places and outlines.
 *
 * <p>It mends nothing.
 */
package org.plazaatlas.store.check;
