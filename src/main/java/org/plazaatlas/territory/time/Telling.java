package org.plazaatlas.territory.time;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Source;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.DisputesTold;
import org.plazaatlas.territory.evidence.Evidence;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.Weighing;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How a history is told.
 *
 * @param attribution whose claims and disputes count
 * @param leftOut the origin whose claims and disputes do not count, if any
 * @param rule how evidence is weighed
 * @param carryForward how long after its evidence a claim without an end stays in force
 */
record Telling(
        Attribution attribution, Optional<String> leftOut, EvidenceRule rule, Period carryForward) {

    /** The telling of an assessment that nobody has adjusted. */
    static Telling ofEveryone(Period carryForward) {
        return new Telling(
                Attribution.EVERYONE, Optional.empty(), EvidenceRule.DEFAULT, carryForward);
    }

    Telling withAttribution(Attribution changed) {
        return new Telling(changed, leftOut, rule, carryForward);
    }

    Telling without(String origin) {
        return new Telling(attribution, Optional.of(origin), rule, carryForward);
    }

    Telling withRule(EvidenceRule changed) {
        return new Telling(attribution, leftOut, changed, carryForward);
    }

    Telling withCarryForward(Period changed) {
        return new Telling(attribution, leftOut, rule, changed);
    }

    /** The claims and disputes of an atlas that count. */
    Evidence evidence(Atlas atlas) {
        List<ClaimValidity> claims =
                atlas.contents().claims().stream()
                        .filter(claim -> counts(claim.sourceId(), atlas))
                        .map(claim -> ClaimValidity.of(claim, carryForward))
                        .toList();
        List<DisputeEvidence> disputes =
                DisputesTold.in(atlas, rule.fighting(), sourceId -> counts(sourceId, atlas));
        return Evidence.of(claims, disputes, new Weighing(atlas, rule.weights()));
    }

    /**
     * A statement whose source is missing, as in a damaged atlas, counts only when all sources
     * count.
     */
    boolean counts(String sourceId, Atlas atlas) {
        return isOfEveryone() || atlas.source(sourceId).filter(this::includes).isPresent();
    }

    private boolean isOfEveryone() {
        return attribution.equals(Attribution.EVERYONE) && leftOut.isEmpty();
    }

    private boolean includes(Source source) {
        return attribution.includes(source) && !leftOut.equals(Optional.of(source.origin()));
    }
}
