/**
 * Where names stand: the placing of labels for states, cities and regions, with leader lines.
 *
 * <p>It measures lettering and paints none.
 */
package org.plazaatlas.cartography.labelling;
