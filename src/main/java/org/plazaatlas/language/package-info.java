/**
 * The two languages of the program: texts in both, the words of a room from its bundles, and the
 * codes by which files name constants.
 *
 * <p>Every room may use it; it knows none. It holds no sentence of its own.
 */
package org.plazaatlas.language;
