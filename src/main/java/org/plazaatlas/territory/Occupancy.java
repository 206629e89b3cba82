package org.plazaatlas.territory;

import org.plazaatlas.model.Level;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The organizations shown in a place, whatever they are to each other; with the labels that
 * rivalries turn this into, each kept once.
 */
final class Occupancy {

    private record Verdict(Status status, Optional<Holding> challenger) {}

    private record Judgement(Rivalries rivalries, FaceLabel label) {}

    private final List<Holding> holdings;
    private final List<Holding> dominant;
    private final Standing standing;
    private final Map<Verdict, FaceLabel> labels = new ConcurrentHashMap<>();

    /** From day to day, rivalries are mostly the same. */
    private volatile Judgement latest = new Judgement(null, FaceLabel.UNCLAIMED);

    /** Holdings with the dominant ones first, and each level's best evidenced first. */
    Occupancy(List<Holding> holdings, Standing standing) {
        this.holdings = holdings;
        this.standing = standing;
        dominant = holdings.stream().filter(h -> h.level() == Level.DOMINANT).toList();
    }

    /** The same object for all occupancies that differ in the evidence alone. */
    Standing standing() {
        return standing;
    }

    FaceLabel label(Rivalries rivalries) {
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
        if (dominant.size() == 1) {
            Optional<Holding> challenger = challenger(rivalries);
            return new Verdict(
                    challenger.isPresent() ? Status.CHALLENGED : Status.HELD, challenger);
        }
        return new Verdict(
                dominant.isEmpty()
                        ? anyRivals(holdings, rivalries) ? Status.MIXED : Status.PRESENT
                        : anyRivals(dominant, rivalries) ? Status.CONTESTED : Status.SHARED,
                Optional.empty());
    }

    private Optional<Holding> challenger(Rivalries rivalries) {
        String holderId = dominant.getFirst().organizationId();
        return holdings.stream()
                .filter(holding -> rivalries.areRivals(holderId, holding.organizationId()))
                .findFirst();
    }

    private static boolean anyRivals(List<Holding> among, Rivalries rivalries) {
        for (int i = 0; i < among.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rivalries.areRivals(
                        among.get(i).organizationId(), among.get(j).organizationId())) {
                    return true;
                }
            }
        }
        return false;
    }
}
