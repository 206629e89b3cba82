/**
 * Files that are written whole or not at all: one file, several that belong together, or a new
 * folder. Whatever goes wrong, the old files stay as they were and nothing unfinished stays behind.
 *
 * <p>It knows no other package of the program, and nothing of what the files hold.
 */
package org.plazaatlas.store.file;
