/**
 * The two languages of the program: texts in both, and the texts of each package from its bundle.
 *
 * <p>Every package may use it; it knows none of them and has no texts of its own.
 */
package org.plazaatlas.language;
