package org.plazaatlas.view;

import org.plazaatlas.incident.own.OwnIncidents;

/**
 * Incidents of the user's own that a view draws.
 *
 * @param besideAtlas whether those of the atlas are drawn too; else they are drawn instead of them
 */
public record OwnIncidentsOnMap(OwnIncidents incidents, boolean besideAtlas) {

    /**
     * One table is as another only if it is the same: comparing millions of rows takes too long.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof OwnIncidentsOnMap(var others, var beside)
                && others == incidents
                && beside == besideAtlas;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(incidents) + Boolean.hashCode(besideAtlas);
    }
}
