/**
 * TopoJSON: geometries put together from shared arcs (Bostock, Metcalf: The TopoJSON Format
 * Specification 1.0, 2013). The arcs are held in memory; each object is a layer.
 */
package org.plazaatlas.layer.topojson;
