/**
 * Makes an atlas folder from a keeper's tables (CSV) and from Natural Earth's boundaries. An import
 * writes all its files or none.
 */
package org.plazaatlas.store.maker;
