/**
 * Coordinate systems: what a file states, what its coordinates suggest where it states nothing or
 * something wrong, and the way to longitude and latitude. GeoTools does the arithmetic; its EPSG
 * database is opened only for systems that are not known here.
 */
package org.plazaatlas.layer.crs;
