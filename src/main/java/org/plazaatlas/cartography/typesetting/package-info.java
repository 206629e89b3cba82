/**
 * The bundled typeface Inter: styles, measuring, breaking and cutting of lines, the same for every
 * output.
 *
 * <p>It places nothing.
 */
package org.plazaatlas.cartography.typesetting;
