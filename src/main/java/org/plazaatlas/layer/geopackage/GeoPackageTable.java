package org.plazaatlas.layer.geopackage;

import org.plazaatlas.layer.feature.LayerSchema;

import java.util.Optional;

/**
 * A table of a GeoPackage that is a layer.
 *
 * @param key its integer primary key, if it has one
 * @param geometry its column of geometries, if it has one
 */
record GeoPackageTable(LayerSchema layer, Optional<String> key, Optional<String> geometry) {

    /** Selects key, geometry and fields of all its rows. */
    String query() {
        StringBuilder query = new StringBuilder("SELECT ");
        query.append(key.map(GeoPackageTable::quoted).orElse("NULL")).append(", ");
        query.append(geometry.map(GeoPackageTable::quoted).orElse("NULL"));
        layer.fields().forEach(field -> query.append(", ").append(quoted(field.name())));
        return query.append(" FROM ").append(quoted(layer.name())).toString();
    }

    /** A name as SQL takes it, whatever it holds. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
