/**
 * Label placement: where the names of states, cities and regions stand, with leader lines.
 *
 * <p>It measures lettering but paints nothing.
 */
package org.plazaatlas.cartography.labelling;
