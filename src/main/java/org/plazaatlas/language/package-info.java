/**
 * The two languages of the program: texts in both, and the words of a room from its bundles.
 *
 * <p>Every room may use it; it knows none. It holds no sentence of its own.
 */
package org.plazaatlas.language;
