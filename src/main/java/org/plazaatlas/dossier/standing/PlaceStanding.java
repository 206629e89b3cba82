package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Kinship;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.MainPart;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How most of a state or city stands on the date: who dominates it, who fights, since when. */
public final class PlaceStanding {

    private final DossierContext context;
    private final MainPart part;
    private final UnbrokenTime times;
    private final Kinship kinship;

    /**
     * @param stateCode the state that the faces lie in
     */
    public PlaceStanding(String stateCode, FaceSet faces, DossierContext context) {
        this.context = context;
        part = MainPart.of(context.snapshot(), faces);
        times = new UnbrokenTime(stateCode, part.faces(), context);
        kinship = new Kinship(context.history().lineage());
    }

    FaceLabel label() {
        return part.label();
    }

    Status status() {
        return label().status();
    }

    FaceSet faces() {
        return part.faces();
    }

    /** Such as {@code in 82% of the area}; empty if it is nearly all of it. */
    String share() {
        return part.isNearlyAll()
                ? ""
                : context.say("standing.part", context.numbers().share(part.share()));
    }

    /** Those who fight there and decide the status, the best evidenced pair first. */
    List<Contest> deciding() {
        return contests(label()::isDecidedBy);
    }

    /** Those who fight there without deciding the status. */
    List<Contest> others() {
        return contests(contest -> !label().isDecidedBy(contest));
    }

    private List<Contest> contests(Predicate<Contest> which) {
        return label().contests().stream()
                .filter(which)
                .sorted(
                        Comparator.comparing(this::isOfChallenger)
                                .thenComparing(Contest::drawn)
                                .thenComparing(Contest::war)
                                .thenComparingInt(contest -> evidence(contest).witnesses().count())
                                .reversed()
                                .thenComparing(contest -> contest.pair().firstId())
                                .thenComparing(contest -> contest.pair().secondId()))
                .toList();
    }

    private boolean isOfChallenger(Contest contest) {
        return label().challenger().filter(c -> contest.concerns(c.organizationId())).isPresent();
    }

    ContestEvidence evidence(Contest contest) {
        return new ContestEvidence(contest, part.faces(), context);
    }

    /** Since when this status has held, between the same organizations, without a break. */
    String since() {
        return switch (status()) {
            case CONTESTED, SPLIT -> times.since(isContestedBy(deciding().getFirst()));
            case CHALLENGED -> since(deciding().getFirst());
            case HELD -> sinceDominance();
            case SHARED, DISAGREEMENT, IN_TURN ->
                    times.since(
                            then ->
                                    then.status() == status()
                                            && then.dominantIds().equals(label().dominantIds()));
            case MIXED, PRESENT ->
                    times.since(
                            then ->
                                    then.dominantIds().isEmpty()
                                            && then.status() != Status.UNCLAIMED
                                            && !then.status().isContested());
            case UNCLAIMED -> times.since(then -> then.status() == Status.UNCLAIMED);
        };
    }

    /** Since when the two have fought there, no matter who dominated. */
    String since(Contest contest) {
        return times.since(then -> hasFightOf(contest, then));
    }

    /** Since when the same organizations, or others of their lines, have been the dominant ones. */
    String sinceDominance() {
        Set<String> now = label().dominantIds();
        return times.since(then -> kinship.areKin(now, then.dominantIds()));
    }

    private Predicate<FaceLabel> isContestedBy(Contest contest) {
        return then -> then.status().isContested() && hasFightOf(contest, then);
    }

    private boolean hasFightOf(Contest contest, FaceLabel then) {
        return then.contests().stream()
                .anyMatch(other -> kinship.areKin(contest.pair(), other.pair()));
    }

    /** The dominant ones, the best evidenced first. */
    List<Holding> dominant() {
        return label().dominant();
    }

    /** Those said to dominate who are less supported than those shown as dominant. */
    List<Holding> alsoNamed() {
        return label().present().stream().filter(PlaceStanding::isSaidToDominate).toList();
    }

    /** Whether sources say of an organization that is shown as present that it dominates. */
    static boolean isSaidToDominate(Holding holding) {
        return holding.level() == Level.PRESENCE && !claimsOfDominance(holding).isEmpty();
    }

    static List<Claim> claimsOfDominance(Holding holding) {
        return holding.claims().stream().filter(c -> c.level() == Level.DOMINANT).toList();
    }
}
