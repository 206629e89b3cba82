/**
 * The bundled typeface Inter: styles, measuring, breaking and cutting of lines, for every output
 * alike.
 *
 * <p>It decides no place.
 */
package org.plazaatlas.cartography.typesetting;
