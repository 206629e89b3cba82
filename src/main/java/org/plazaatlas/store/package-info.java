/**
 * Atlas folders on disk: how they are read and checked, and how they are made from a keeper's
 * tables and from Natural Earth's boundaries.
 *
 * <p>It knows the model and the languages, and nothing else of the program. Shapefiles are reached
 * through GeoTools' {@code DataStore} interface only. Whatever is wrong with a file becomes a
 * {@link org.plazaatlas.store.json.Problem} that names the file, the record and what was expected.
 */
package org.plazaatlas.store;
