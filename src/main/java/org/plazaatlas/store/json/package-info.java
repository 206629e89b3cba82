/**
 * Reads JSON records field by field and collects all their problems at once; the exception that
 * carries these problems.
 *
 * <p>It knows no particular kind of record.
 */
package org.plazaatlas.store.json;
