package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the claims that carry a part of a zone: those of the organization and of its factions. */
final class CarryingClaims {

    private final Snapshot snapshot;
    private final FactionTree lineage;

    CarryingClaims(Snapshot snapshot, FactionTree lineage) {
        this.snapshot = snapshot;
        this.lineage = lineage;
    }

    /** The claims at a level that make an organization be shown in any of some faces. */
    List<Claim> of(String organizationId, Level level, FaceSet faces) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (LabelledRegion region : snapshot.regions()) {
            if (region.faces().intersects(faces)) {
                region.label().holdings().stream()
                        .filter(holding -> isPartOf(organizationId, holding))
                        .flatMap(holding -> holding.claims().stream())
                        .filter(claim -> claim.level() == level)
                        .forEach(claims::add);
            }
        }
        return List.copyOf(claims);
    }

    private boolean isPartOf(String organizationId, Holding holding) {
        return holding.organizationId().equals(organizationId)
                || lineage.isWithin(holding.organizationId(), organizationId);
    }
}
