package org.plazaatlas.view;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.Optional;

/** Which organizations a view draws: with one alone, it and its factions. */
public record ShownOrganizations(Atlas atlas, View view) {

    private static final int DEEPEST = 8;

    public boolean draws(String organizationId) {
        return view.shownAlone()
                .map(alone -> isPartOf(organizationId, alone))
                .orElseGet(() -> view.shows(organizationId));
    }

    /** Both sides must be drawn; but one organization alone keeps all its boundaries. */
    public boolean draws(TurfBoundary boundary) {
        boolean first = draws(boundary.firstId());
        boolean second = draws(boundary.secondId());
        return view.shownAlone().isPresent() ? first || second : first && second;
    }

    private boolean isPartOf(String organizationId, String wholeId) {
        String id = organizationId;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (id.equals(wholeId)) {
                return true;
            }
            Optional<Organization> faction = atlas.organization(id).filter(Organization::isFaction);
            if (faction.isEmpty()) {
                return false;
            }
            id = faction.get().parentId().orElseThrow();
        }
        return false;
    }
}
