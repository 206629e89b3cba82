/**
 * The incidents themselves, in columns of numbers: no object stands for a row. Also an index of
 * where they are.
 *
 * <p>It chooses and counts nothing; see {@link org.plazaatlas.incident.window} and {@link
 * org.plazaatlas.incident.count}.
 */
package org.plazaatlas.incident.table;
