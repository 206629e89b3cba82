/**
 * Shapefiles, and {@code .dbf} files without shapes, through the data store of the room {@code
 * store}.
 */
package org.plazaatlas.layer.shapefile;
