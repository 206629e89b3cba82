package org.plazaatlas.model;

import org.plazaatlas.language.Text;

/** What one source says about how two organizations stood to each other for a time. */
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

    /** The other party of this relation. The organization must be one of the two. */
    public String otherThan(String organizationId) {
        return firstId.equals(organizationId) ? secondId : firstId;
    }
}
