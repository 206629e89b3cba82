/**
 * Events with deaths, by the million: held in columns of numbers, chosen by time, kind and sides,
 * and counted by place.
 *
 * <p>Nothing here draws, reads files or knows a user interface. {@link org.plazaatlas.cartography}
 * draws what is chosen here.
 */
package org.plazaatlas.incident;
