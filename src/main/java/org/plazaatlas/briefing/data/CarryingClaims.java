package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the claims behind a part of a zone: those of the organization and of its factions. */
final class CarryingClaims {

    private final Snapshot snapshot;
    private final FactionTree lineage;

    CarryingClaims(Snapshot snapshot, FactionTree lineage) {
        this.snapshot = snapshot;
        this.lineage = lineage;
    }

    /**
     * The claims by which an organization is shown at a level in any of some faces: where it is
     * dominant those of dominance, where it is present all, since it may be said to dominate with
     * less support than others.
     */
    List<Claim> of(String organizationId, Level level, FaceSet faces) {
        Set<Claim> claims = new LinkedHashSet<>();
        holdings(organizationId, level, faces)
                .flatMap(holding -> holding.claims().stream())
                .filter(claim -> level == Level.PRESENCE || claim.level() == level)
                .forEach(claims::add);
        return List.copyOf(claims);
    }

    /** The best support of such a holding. */
    SupportGrade support(String organizationId, Level level, FaceSet faces) {
        return holdings(organizationId, level, faces)
                .map(Holding::support)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Stream<Holding> holdings(String organizationId, Level level, FaceSet faces) {
        return snapshot.regions().stream()
                .filter(region -> region.faces().intersects(faces))
                .flatMap(region -> region.label().holdings().stream())
                .filter(holding -> holding.level() == level)
                .filter(holding -> isPartOf(organizationId, holding));
    }

    private boolean isPartOf(String organizationId, Holding holding) {
        return holding.organizationId().equals(organizationId)
                || lineage.isWithin(holding.organizationId(), organizationId);
    }
}
