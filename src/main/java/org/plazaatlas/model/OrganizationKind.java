package org.plazaatlas.model;

/** What sort of group an organization is said to be. */
public enum OrganizationKind {
    CARTEL,
    FACTION,
    ALLIANCE,
    GANG
}
