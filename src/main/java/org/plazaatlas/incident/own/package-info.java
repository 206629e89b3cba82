/**
 * Somebody's own table of incidents, by the million: read row by row into columns, with every row
 * that cannot be used counted by its reason; and kept as a compact copy that opens at once.
 *
 * <p>What the columns mean is decided in {@link org.plazaatlas.incident.mapping}; the tables
 * themselves are those of {@link org.plazaatlas.incident.table}.
 */
package org.plazaatlas.incident.own;
