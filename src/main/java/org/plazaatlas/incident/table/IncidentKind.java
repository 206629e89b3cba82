package org.plazaatlas.incident.table;

import org.plazaatlas.model.Incident;

import java.util.Optional;

/**
 * A kind of incidents in a table.
 *
 * @param word in the words of the data set
 * @param kind the kind of the atlas that it is; empty if the atlas knows none like it
 */
public record IncidentKind(String word, Optional<Incident.Kind> kind) {

    /** A kind of the atlas itself. */
    public static IncidentKind of(Incident.Kind kind) {
        return new IncidentKind(kind.code(), Optional.of(kind));
    }
}
