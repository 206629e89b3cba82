package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** The kind of group that an organization is said to be. */
public enum OrganizationKind implements Coded {
    CARTEL("cartel"),
    FACTION("faction"),
    ALLIANCE("alliance"),
    GANG("gang");

    private final String code;

    OrganizationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
