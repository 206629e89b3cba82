/**
 * Makes data of what a view shows, or of the whole history: tables, and files for other programs
 * (CSV, Excel, GeoJSON, GeoPackage, JSON, KML, shapefile). Needs no window.
 */
package org.plazaatlas.briefing.data;
