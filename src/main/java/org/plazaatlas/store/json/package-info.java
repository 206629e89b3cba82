/**
 * JSON records read field by field, with all their problems at once, and the exception that tells
 * them.
 *
 * <p>It knows no particular record.
 */
package org.plazaatlas.store.json;
