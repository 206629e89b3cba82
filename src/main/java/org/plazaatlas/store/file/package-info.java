/**
 * Files that are written whole or not at all: one file, several that belong together, or a new
 * folder. If writing fails, the old files stay as they were and no unfinished file is left behind.
 *
 * <p>It knows no other package of the program, and nothing about the contents of the files.
 */
package org.plazaatlas.store.file;
