/**
 * Values that are costly to make, kept up to a limit. Every package may use it; it knows none of
 * them, and nothing about the values.
 */
package org.plazaatlas.cache;
