/**
 * GPX 1.0 and 1.1 (Topografix), read by StAX: waypoints, routes, tracks and the points of both are
 * a layer each.
 */
package org.plazaatlas.layer.gpx;
