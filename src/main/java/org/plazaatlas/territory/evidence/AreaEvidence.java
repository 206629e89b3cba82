package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * What the claims about one area say over time. The result between two change dates is computed
 * when first asked for, and kept. Safe for use by several threads.
 */
public final class AreaEvidence {

    private static final int AGES = EvidenceAge.values().length;

    private final List<ClaimValidity> validities;
    private final Holdings holdings;

    /** The days on which the result changes, ascending. */
    private final LocalDate[] changes;

    /**
     * The results: before the first change, from each change to the next, and from the last one on.
     */
    private final AtomicReferenceArray<InForce> between;

    /**
     * By the claims in force and their ages: when a claim ends, an earlier result may hold again.
     */
    private final Map<BitSet, InForce> known = new ConcurrentHashMap<>();

    public AreaEvidence(List<ClaimValidity> validities, Holdings holdings) {
        this.validities = validities;
        this.holdings = holdings;
        changes =
                validities.stream()
                        .flatMap(ClaimValidity::changes)
                        .sorted()
                        .distinct()
                        .toArray(LocalDate[]::new);
        between = new AtomicReferenceArray<>(changes.length + 1);
    }

    /**
     * What is in force in one area: the same object whenever the same claims are in force at the
     * same ages.
     */
    public static final class InForce {

        public static final InForce NOTHING = new InForce(List.of());

        private final List<Holding> holdings;

        private InForce(List<Holding> holdings) {
            this.holdings = holdings;
        }

        /** One for each organization with a claim, factions beside their parents. */
        public List<Holding> holdings() {
            return holdings;
        }
    }

    public InForce on(LocalDate day) {
        int found = Arrays.binarySearch(changes, day);
        int interval = found >= 0 ? found + 1 : -found - 1;
        InForce inForce = between.get(interval);
        if (inForce == null) {
            inForce = known.computeIfAbsent(claimsAndAges(day), claims -> inForce(claims, day));
            between.set(interval, inForce);
        }
        return inForce;
    }

    private BitSet claimsAndAges(LocalDate day) {
        BitSet inForce = new BitSet();
        for (int i = 0; i < validities.size(); i++) {
            if (validities.get(i).inForce().contains(day)) {
                inForce.set(i * AGES + validities.get(i).ageOn(day).ordinal());
            }
        }
        return inForce;
    }

    private InForce inForce(BitSet claimsAndAges, LocalDate day) {
        if (claimsAndAges.isEmpty()) {
            return InForce.NOTHING;
        }
        Map<String, List<Claim>> byOrganization =
                claimsAndAges.stream()
                        .mapToObj(claim -> validities.get(claim / AGES).claim())
                        .collect(Collectors.groupingBy(Claim::organizationId));
        return new InForce(
                byOrganization.values().stream()
                        .map(claims -> holdings.sumUp(claims, day))
                        .toList());
    }
}
