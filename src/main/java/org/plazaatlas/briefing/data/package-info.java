/**
 * Makes data of what a view shows: tables, and files for other programs (CSV, GeoJSON, JSON,
 * shapefile). Needs no window.
 */
package org.plazaatlas.briefing.data;
