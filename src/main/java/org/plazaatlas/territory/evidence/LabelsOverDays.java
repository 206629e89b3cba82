package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Combines the labels that faces carry on several days. Each organization is shown at its strongest
 * level on any of the days, with all claims that counted on them; the evidence is as old as on the
 * last day.
 */
public final class LabelsOverDays {

    private final Holdings holdings;
    private final LocalDate agesAsOf;

    /** Equal labels are one object. */
    private final Map<FaceLabel, FaceLabel> known = new HashMap<>();

    private LabelsOverDays(Mosaic mosaic, LocalDate agesAsOf) {
        holdings = new Holdings(mosaic::isApproximate);
        this.agesAsOf = agesAsOf;
    }

    /**
     * The labels of several days as one labelling.
     *
     * @param parts labels of days or stretches of days, the last day's among them
     * @throws NoSuchElementException if there are no parts
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
        return new FaceLabel(status, shown, challenger, contests(several), turns);
    }

    private static Set<Contest> contests(List<FaceLabel> several) {
        Map<OrganizationPair, Contest> byPair = new HashMap<>();
        for (FaceLabel label : several) {
            label.contests().forEach(one -> byPair.merge(one.pair(), one, Contest::merge));
        }
        return Set.copyOf(byPair.values());
    }

    private static Optional<Holding> challenger(List<Holding> bestFirst, FaceStates turns) {
        Set<String> challengerIds = turns.challengerIds();
        return bestFirst.stream()
                .filter(holding -> challengerIds.contains(holding.organizationId()))
                .findFirst();
    }

    private List<Holding> holdings(List<FaceLabel> several) {
        Map<String, Shown> byOrganization = new HashMap<>();
        for (FaceLabel label : several) {
            for (Holding holding : label.holdings()) {
                byOrganization
                        .computeIfAbsent(holding.organizationId(), _ -> new Shown(holding))
                        .add(holding);
            }
        }
        return byOrganization.values().stream().map(this::sumUp).toList();
    }

    private Holding sumUp(Shown shown) {
        return holdings.sumUp(shown.level, shown.claims, shown.support, agesAsOf);
    }

    /** What is shown of one organization as it comes together. */
    private static final class Shown {

        /** By identity, which is fast: each claim of an atlas is one object. */
        private final Set<Claim> claims = Collections.newSetFromMap(new IdentityHashMap<>());

        private Level level;
        private SupportGrade support;

        private Shown(Holding first) {
            level = first.level();
            support = first.support();
        }

        /** Takes the stronger level, with the best support that it has on any day. */
        private void add(Holding holding) {
            int order = holding.level().compareTo(level);
            if (order < 0 || order == 0 && holding.support().compareTo(support) < 0) {
                level = holding.level();
                support = holding.support();
            }
            claims.addAll(holding.claims());
        }
    }
}
