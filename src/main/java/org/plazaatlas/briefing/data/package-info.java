/**
 * Makes data of what a view shows: tables, and files for other programs (CSV, Excel, GeoJSON,
 * GeoPackage, JSON, shapefile). Needs no window.
 */
package org.plazaatlas.briefing.data;
