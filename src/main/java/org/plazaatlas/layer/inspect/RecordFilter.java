package org.plazaatlas.layer.inspect;

import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;

import java.util.Optional;

/**
 * Picks the records of which a field has a value.
 *
 * @param value as its text
 */
public record RecordFilter(String field, String value) {

    /** A filter written as {@code FIELD=VALUE}; empty if it is none. */
    public static Optional<RecordFilter> parse(String written) {
        int at = written.indexOf('=');
        return at <= 0
                ? Optional.empty()
                : Optional.of(
                        new RecordFilter(
                                written.substring(0, at).strip(),
                                written.substring(at + 1).strip()));
    }

    boolean accepts(LayerSchema layer, LayerFeature feature) {
        int at = layer.indexOf(field);
        Object found = at < 0 ? null : feature.values().get(at);
        return found == null ? value.isEmpty() && at >= 0 : value.equals(found.toString().strip());
    }
}
