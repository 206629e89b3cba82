package org.plazaatlas.model;

import org.plazaatlas.language.Text;

/** What one source says about the relation of two organizations for a time. */
public record Relation(
        String firstId,
        String secondId,
        RelationKind kind,
        ValidTime validTime,
        String sourceId,
        Text locator,
        Text note) {

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }

    /** The other party of this relation. The given organization must be one of the two. */
    public String otherThan(String organizationId) {
        return firstId.equals(organizationId) ? secondId : firstId;
    }
}
