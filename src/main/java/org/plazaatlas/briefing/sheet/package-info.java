/**
 * Finished pages before they are written to a file: picture, texts, reading order.
 *
 * <p>This package knows no file format.
 */
package org.plazaatlas.briefing.sheet;
