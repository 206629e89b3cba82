/**
 * Values that were costly to make, kept up to a bound. Every room may use it; it knows none, and
 * nothing of what it keeps.
 */
package org.plazaatlas.cache;
