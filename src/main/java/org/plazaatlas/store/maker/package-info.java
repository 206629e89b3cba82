/**
 * A keeper makes an atlas folder: from tables (CSV) and from Natural Earth's boundaries, all of it
 * or nothing.
 */
package org.plazaatlas.store.maker;
