package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.OrganizationRelations;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.Kinship;
import org.plazaatlas.territory.evidence.RelationValidity;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.List;
import java.util.stream.Stream;

/**
 * What tells on the date that two organizations fight over some faces: disputes that sources tell
 * of them or of their parents and factions, and rivalries.
 */
final class ContestEvidence {

    private final Contest contest;
    private final DossierContext context;
    private final List<DisputeEvidence> disputes;

    ContestEvidence(Contest contest, FaceSet faces, DossierContext context) {
        this.contest = contest;
        this.context = context;
        Kinship kinship = new Kinship(context.history().lineage());
        disputes =
                context.history().disputesInForce(context.date()).stream()
                        .filter(dispute -> kinship.areKin(dispute.pair(), contest.pair()))
                        .filter(dispute -> isOver(faces, dispute.area()))
                        .toList();
    }

    private boolean isOver(FaceSet faces, Area area) {
        return context.history().mosaic().facesOf(area).intersects(faces);
    }

    /** Those who tell of it; if no source tells of a dispute, those who call the two rivals. */
    Witnesses witnesses() {
        List<Witness> told =
                disputes.stream().flatMap(d -> Witness.of(d, context).stream()).toList();
        return new Witnesses(told.isEmpty() ? rivalry() : told.stream(), context);
    }

    private Stream<Witness> rivalry() {
        return new OrganizationRelations(context)
                        .between(
                                contest.pair().firstId(),
                                contest.pair().secondId(),
                                RelationKind.RIVAL)
                        .stream()
                        .map(relation -> RelationValidity.of(relation, context.atlas()))
                        .map(validity -> Witness.of(validity, context));
    }

    /** What is told of: a war, a dispute, a rivalry, or nothing in so many words. */
    Told told() {
        if (disputes.stream().anyMatch(dispute -> dispute.told().isPresent())) {
            return contest.war() ? Told.WAR : Told.DISPUTE;
        }
        return witnesses().isEmpty() ? Told.NOTHING : Told.RIVALRY;
    }

    /** What sources tell of two organizations in a place. */
    enum Told {
        WAR,
        DISPUTE,
        /** That the two are rivals, as in a note that names the place. */
        RIVALRY,
        /** Nothing: incidents were counted. */
        NOTHING
    }

    /** Whether all that is told of it is told of whole states, so that no front can be drawn. */
    boolean isOfWholeStates() {
        return disputes.stream().allMatch(dispute -> dispute.area() instanceof Area.States);
    }
}
