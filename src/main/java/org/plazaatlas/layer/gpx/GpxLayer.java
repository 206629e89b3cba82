package org.plazaatlas.layer.gpx;

import org.plazaatlas.layer.feature.GeometryKind;

/** The layers that a file of GPX may have, under the names that other programs give them. */
enum GpxLayer {
    WAYPOINTS("waypoints", GeometryKind.POINT),
    ROUTES("routes", GeometryKind.LINE_STRING),
    ROUTE_POINTS("route_points", GeometryKind.POINT),
    TRACKS("tracks", GeometryKind.MULTI_LINE_STRING),
    TRACK_POINTS("track_points", GeometryKind.POINT);

    private final String title;
    private final GeometryKind geometry;

    GpxLayer(String title, GeometryKind geometry) {
        this.title = title;
        this.geometry = geometry;
    }

    String title() {
        return title;
    }

    GeometryKind geometry() {
        return geometry;
    }
}
