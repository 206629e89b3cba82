package org.plazaatlas.territory.time;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.DisputesTold;
import org.plazaatlas.territory.evidence.Evidence;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.Weighing;

import java.time.Period;
import java.util.List;

/**
 * How a history is told.
 *
 * @param attribution whose claims and disputes count
 * @param rule how evidence is weighed
 * @param carryForward how long after its evidence a claim without an end stays in force
 */
record Telling(Attribution attribution, EvidenceRule rule, Period carryForward) {

    Telling withAttribution(Attribution changed) {
        return new Telling(changed, rule, carryForward);
    }

    Telling withRule(EvidenceRule changed) {
        return new Telling(attribution, changed, carryForward);
    }

    Telling withCarryForward(Period changed) {
        return new Telling(attribution, rule, changed);
    }

    /** The claims and disputes of an atlas that count. */
    Evidence evidence(Atlas atlas) {
        List<ClaimValidity> claims =
                atlas.contents().claims().stream()
                        .filter(claim -> counts(claim.sourceId(), atlas))
                        .map(claim -> ClaimValidity.of(claim, carryForward))
                        .toList();
        List<DisputeEvidence> disputes =
                DisputesTold.in(
                        atlas, rule.fighting(), sourceId -> counts(sourceId, atlas));
        return Evidence.of(claims, disputes, new Weighing(atlas, rule.weights()));
    }

    /**
     * A statement whose source is missing, as in a damaged atlas, counts only when all sources
     * count.
     */
    boolean counts(String sourceId, Atlas atlas) {
        return attribution.equals(Attribution.EVERYONE)
                || atlas.source(sourceId).filter(attribution::includes).isPresent();
    }
}
