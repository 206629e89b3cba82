package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.RelationValidity;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A source that says something.
 *
 * @param origin the body whose finding it passes on
 * @param weight of what it says on the date, from 0 to 1
 * @param evidence the date of the source
 */
record Witness(String sourceId, String origin, double weight, PartialDate evidence) {

    static Witness of(Claim claim, DossierContext context) {
        return new Witness(
                claim.sourceId(),
                origin(claim.sourceId(), context),
                context.history().weighing().weigh(claim, context.date()).weight(),
                claim.evidenceDate());
    }

    /** The source that tells of a dispute; empty if no source does in so many words. */
    static Optional<Witness> of(DisputeEvidence dispute, DossierContext context) {
        return dispute.presence()
                .map(ClaimValidity::claim)
                .map(implied -> of(implied, context))
                .findFirst();
    }

    /** The source of a relation, which nobody gives a confidence: taken as of medium confidence. */
    static Witness of(RelationValidity validity, DossierContext context) {
        Relation relation = validity.relation();
        SourceTier tier =
                context.atlas()
                        .source(relation.sourceId())
                        .map(Source::tier)
                        .orElse(SourceTier.UNVETTED);
        long months = ChronoUnit.MONTHS.between(validity.evidence(), context.date());
        return new Witness(
                relation.sourceId(),
                origin(relation.sourceId(), context),
                context.history().rule().weights().of(tier, Confidence.MEDIUM, months),
                PartialDate.of(validity.evidence()));
    }

    private static String origin(String sourceId, DossierContext context) {
        return context.atlas().source(sourceId).map(Source::origin).orElse(sourceId);
    }
}
