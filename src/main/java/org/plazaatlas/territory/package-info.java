/**
 * Who is said to hold what, where and when: the mosaic of all areas, its labels on a date, zones,
 * turf boundaries, pressure.
 *
 * <p>Territory works on the model alone, in map coordinates (metres), with JTS. Areas (km²) and
 * lengths (km) are measured on the ellipsoid. It knows neither files nor drawing.
 */
package org.plazaatlas.territory;
