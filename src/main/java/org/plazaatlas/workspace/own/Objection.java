package org.plazaatlas.workspace.own;

import org.plazaatlas.model.Relation;

/**
 * What an analyst objects to a record of the atlas.
 *
 * @param id of the record; of a relation, its {@link #idOf key}
 * @param hides whether the record counts no more; if not, it counts with low confidence
 * @param reason may be empty
 */
public record Objection(OwnKind kind, String id, boolean hides, String reason) {

    /** What tells a relation, which has no id, from all others. */
    public static String idOf(Relation relation) {
        return String.join(
                "|",
                relation.firstId(),
                relation.secondId(),
                relation.kind().code(),
                relation.validTime().from().map(Object::toString).orElse(""),
                relation.sourceId());
    }
}
