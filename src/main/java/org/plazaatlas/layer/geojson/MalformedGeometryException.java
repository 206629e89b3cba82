package org.plazaatlas.layer.geojson;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

/** A geometry that is JSON, but no geometry. */
public final class MalformedGeometryException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    MalformedGeometryException(String key, Object... arguments) {
        super(key);
        reason = Words.both(MalformedGeometryException.class, key, arguments);
    }

    /** What is wrong; a part of a sentence. */
    Text reason() {
        return reason;
    }
}
