/**
 * Writes finished pages to files: chooses the encoder of a format and writes the file as a whole.
 *
 * <p>It encodes nothing itself.
 */
package org.plazaatlas.briefing.file;
