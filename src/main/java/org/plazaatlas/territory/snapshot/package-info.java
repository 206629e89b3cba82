/**
 * The labels and the balance of power between two change dates, and sums over parts of the country.
 *
 * <p>Which snapshot belongs to a day is for {@code territory.time}.
 */
package org.plazaatlas.territory.snapshot;
