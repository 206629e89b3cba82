/**
 * The labels and the balance of power between two change dates, and sums over parts of the country.
 */
package org.plazaatlas.territory.snapshot;
