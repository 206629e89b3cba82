/**
 * Writes finished pages to files: chooses the encoder of a format and writes the file as a whole.
 */
package org.plazaatlas.briefing.file;
