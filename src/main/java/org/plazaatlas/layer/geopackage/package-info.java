/**
 * GeoPackage (OGC 12-128r19): feature and attribute tables of a SQLite database, opened for reading
 * alone. Pictures are told, not read.
 */
package org.plazaatlas.layer.geopackage;
