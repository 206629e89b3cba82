/** A finished page becomes a file: chooses the encoder of a format and writes the file whole. */
package org.plazaatlas.briefing.file;
