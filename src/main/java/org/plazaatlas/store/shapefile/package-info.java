/**
 * A GeoTools data store for shapefiles, found through the service loader. It replaces GeoTools' own
 * plugin, which Maven Central lacks, and could be replaced by it: all other code uses the {@link
 * org.geotools.api.data.DataStore} API. It may know the GeoTools API, JTS and javadbf, and of this
 * program only how files are written whole and problems are worded; it knows nothing of the atlas.
 *
 * <p>The byte layout of {@code .shp} and {@code .shx} follows <em>ESRI Shapefile Technical
 * Description</em>, an ESRI White Paper, July 1998.
 */
package org.plazaatlas.store.shapefile;
