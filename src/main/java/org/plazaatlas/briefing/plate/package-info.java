/**
 * Makes finished pages, with one map or several, from views and designs.
 *
 * <p>It encodes no file.
 */
package org.plazaatlas.briefing.plate;
