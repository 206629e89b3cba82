/**
 * Events with deaths, by the million: held in columns of numbers, chosen by time, kind and sides,
 * and counted by place.
 *
 * <p>Nothing here draws or knows a user interface, and only {@link org.plazaatlas.incident.own}
 * reads files. {@link org.plazaatlas.cartography} draws what is chosen here.
 */
package org.plazaatlas.incident;
