/**
 * A GeoTools data store for shapefiles, found through the service loader. It stands in for
 * GeoTools' own plugin, which Maven Central lacks, and that plugin can take its place: all other
 * code speaks the {@link org.geotools.api.data.DataStore} API. It may know the GeoTools API, JTS
 * and javadbf, and nothing of the atlas.
 *
 * <p>The byte layout of {@code .shp} and {@code .shx} follows <em>ESRI Shapefile Technical
 * Description</em>, an ESRI White Paper, July 1998.
 */
package org.plazaatlas.store.shapefile;
