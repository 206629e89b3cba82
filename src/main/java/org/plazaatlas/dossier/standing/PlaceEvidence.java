package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.DominanceSupport;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Support;
import org.plazaatlas.territory.evidence.WeighedClaim;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The claims in force over some faces on the date: those that sources make, of every organization,
 * and the presence that disputes imply.
 */
public final class PlaceEvidence {

    private final DossierContext context;
    private final List<Claim> told;
    private final List<Claim> all;

    public PlaceEvidence(FaceSet faces, DossierContext context) {
        this.context = context;
        told =
                context.history().claimsInForce(context.date()).stream()
                        .filter(claim -> isOver(faces, claim))
                        .toList();
        Stream<Claim> implied =
                context.history().disputesInForce(context.date()).stream()
                        .flatMap(DisputeEvidence::presence)
                        .map(ClaimValidity::claim)
                        .filter(claim -> isOver(faces, claim));
        all = Stream.concat(told.stream(), implied).toList();
    }

    private boolean isOver(FaceSet faces, Claim claim) {
        return context.history().mosaic().facesOf(claim.area()).intersects(faces);
    }

    /** The claims that sources make, in the atlas' order. */
    public List<Claim> told() {
        return told;
    }

    /** How well it is supported that an organization is there as a holding says. */
    public Support of(Holding holding) {
        return holding.level() == Level.DOMINANT
                ? dominance(holding.organizationId())
                : context.history().weighing().support(holding.claims(), context.date());
    }

    private Support dominance(String organizationId) {
        List<WeighedClaim> weighed =
                all.stream()
                        .map(claim -> context.history().weighing().weigh(claim, context.date()))
                        .toList();
        Map<String, Support> supports = DominanceSupport.of(weighed);
        return supports.getOrDefault(organizationId, new Support(0, 0, false));
    }
}
