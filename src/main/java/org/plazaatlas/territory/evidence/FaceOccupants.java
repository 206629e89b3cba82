package org.plazaatlas.territory.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The organizations shown in a place, whatever they are to each other; with the labels that
 * rivalries turn this into, each kept once.
 */
public final class FaceOccupants {

    private record Verdict(Status status, Optional<Holding> challenger) {}

    private record Judgement(Rivalries rivalries, FaceLabel label) {}

    private final List<Holding> holdings;
    private final PowerHolders standing;
    private final Map<Verdict, FaceLabel> labels = new ConcurrentHashMap<>();

    /** From day to day, rivalries are mostly the same. */
    private volatile Judgement latest = new Judgement(null, FaceLabel.UNCLAIMED);

    /** Holdings with the dominant ones first, and each level's best evidenced first. */
    public FaceOccupants(List<Holding> holdings, PowerHolders standing) {
        this.holdings = holdings;
        this.standing = standing;
    }

    /** The same object for all occupancies that differ in the evidence alone. */
    public PowerHolders standing() {
        return standing;
    }

    public FaceLabel label(Rivalries rivalries) {
        if (holdings.isEmpty()) {
            return FaceLabel.UNCLAIMED;
        }
        Judgement judgement = latest;
        if (judgement.rivalries() != rivalries) {
            judgement = new Judgement(rivalries, label(judge(rivalries)));
            latest = judgement;
        }
        return judgement.label();
    }

    private FaceLabel label(Verdict verdict) {
        return labels.computeIfAbsent(
                verdict, v -> FaceLabel.ofDay(v.status(), holdings, v.challenger()));
    }

    private Verdict judge(Rivalries rivalries) {
        Status status =
                Status.of(standing.dominantIds(), standing.presentIds(), rivalries::areRivals);
        return new Verdict(
                status, status == Status.CHALLENGED ? challenger(rivalries) : Optional.empty());
    }

    /** The best-evidenced rival of the one that holds the place. */
    private Optional<Holding> challenger(Rivalries rivalries) {
        String holderId = standing.dominantIds().iterator().next();
        return holdings.stream()
                .filter(holding -> rivalries.areRivals(holderId, holding.organizationId()))
                .findFirst();
    }
}
