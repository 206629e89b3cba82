/**
 * Expressions that pick features of a layer (ECQL, of GeoTools): read, applied, completed while
 * they are typed, and told in a sentence what is wrong with them.
 */
package org.plazaatlas.layer.filter;
