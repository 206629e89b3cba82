/**
 * What the columns of somebody's table of incidents mean: when, where, how many, what and who. The
 * headers of well-known data sets are recognised, others are judged by their names.
 *
 * <p>It knows names of columns and reads no rows; see {@link org.plazaatlas.incident.own}.
 */
package org.plazaatlas.incident.mapping;
