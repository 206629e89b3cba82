/**
 * What a view shows as data: tables, and files that other programs read (CSV, GeoJSON, JSON,
 * shapefile). A view goes in, a table or a file comes out, without a window.
 */
package org.plazaatlas.briefing.data;
