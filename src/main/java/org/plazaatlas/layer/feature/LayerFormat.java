package org.plazaatlas.layer.feature;

/** The formats of files that are read. */
public enum LayerFormat {
    SHAPEFILE("shapefile", "ESRI Shapefile"),
    DBF("dbf", "dBASE"),
    GEOJSON("geojson", "GeoJSON"),
    GEOJSON_LINES("geojson-lines", "GeoJSON (newline-delimited)"),
    TOPOJSON("topojson", "TopoJSON"),
    GEOPACKAGE("geopackage", "GeoPackage"),
    KML("kml", "KML"),
    KMZ("kmz", "KMZ"),
    GPX("gpx", "GPX"),
    DELIMITED("csv", "CSV"),
    XLSX("xlsx", "Excel (.xlsx)"),
    XLS("xls", "Excel (.xls)"),
    ZIP("zip", "ZIP");

    private final String code;
    private final String title;

    LayerFormat(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The word for it in data files. */
    public String code() {
        return code;
    }

    /** Its name, the same in all languages. */
    public String title() {
        return title;
    }
}
