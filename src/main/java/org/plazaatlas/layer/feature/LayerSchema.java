package org.plazaatlas.layer.feature;

import org.locationtech.jts.geom.Envelope;

import java.util.List;
import java.util.Optional;

/**
 * What a file says of one of its layers before its features are read.
 *
 * @param name within the file, unlike those of its other layers
 * @param geometry what the file declares; empty where it declares nothing
 * @param system the coordinate system that the file states
 * @param encoding of its texts, where the format leaves it open
 * @param bounds in its own coordinates, as the file states them, which may be wrong
 */
public record LayerSchema(
        String name,
        List<LayerField> fields,
        Optional<GeometryKind> geometry,
        StatedSystem system,
        Optional<TextEncoding> encoding,
        Optional<Envelope> bounds) {

    /** A layer of whose bounds the file says nothing. */
    public LayerSchema(
            String name,
            List<LayerField> fields,
            Optional<GeometryKind> geometry,
            StatedSystem system,
            Optional<TextEncoding> encoding) {
        this(name, fields, geometry, system, encoding, Optional.empty());
    }

    public LayerSchema {
        fields = List.copyOf(fields);
    }

    /** The place of a field; -1 if there is none of that name. */
    public int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }
}
