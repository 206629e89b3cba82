/**
 * GeoJSON (RFC 7946), also with one feature a line, read feature by feature. Members that stand
 * after the features, such as an old {@code crs}, count as if they stood before.
 */
package org.plazaatlas.layer.geojson;
