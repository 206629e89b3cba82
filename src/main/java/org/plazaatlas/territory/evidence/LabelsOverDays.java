package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Combines the labels that faces carry on several days: each organization at its strongest level on
 * any of them, by all claims that it rested on, whose evidence is as old as on the last day.
 */
public final class LabelsOverDays {

    private final Holdings holdings;
    private final LocalDate agesAsOf;

    /** Labels that say the same are one object. */
    private final Map<FaceLabel, FaceLabel> known = new HashMap<>();

    private LabelsOverDays(Mosaic mosaic, LocalDate agesAsOf) {
        holdings = new Holdings(mosaic::isApproximate);
        this.agesAsOf = agesAsOf;
    }

    /**
     * The labels of several days as one labelling.
     *
     * @param parts labels of days or stretches of days, the last day's among them
     */
    public static Labelling together(
            List<FaceValues<FaceLabel>> parts, Mosaic mosaic, LocalDate agesAsOf) {
        LabelsOverDays labels = new LabelsOverDays(mosaic, agesAsOf);
        return new Labelling(FaceValues.together(parts, labels::together));
    }

    private FaceLabel together(List<FaceLabel> several) {
        return known.computeIfAbsent(combine(several), label -> label);
    }

    private FaceLabel combine(List<FaceLabel> several) {
        FaceStates turns = FaceStates.together(several.stream().map(FaceLabel::turns).toList());
        List<Holding> shown = Holdings.bestEvidencedFirst(holdings(several));
        if (shown.isEmpty()) {
            return FaceLabel.UNCLAIMED;
        }
        Status status = turns.status();
        Optional<Holding> challenger =
                status == Status.CHALLENGED ? challenger(shown, turns) : Optional.empty();
        return new FaceLabel(status, shown, challenger, turns);
    }

    private static Optional<Holding> challenger(List<Holding> bestFirst, FaceStates turns) {
        Set<String> challengerIds = turns.challengerIds();
        return bestFirst.stream()
                .filter(holding -> challengerIds.contains(holding.organizationId()))
                .findFirst();
    }

    private List<Holding> holdings(List<FaceLabel> several) {
        Map<String, Set<Claim>> claims = new HashMap<>();
        for (FaceLabel label : several) {
            for (Holding holding : label.holdings()) {
                claims.computeIfAbsent(holding.organizationId(), _ -> noClaims())
                        .addAll(holding.claims());
            }
        }
        return claims.values().stream().map(ofOne -> holdings.sumUp(ofOne, agesAsOf)).toList();
    }

    /** A claim of an atlas is one object wherever it counts. */
    private static Set<Claim> noClaims() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
