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
 * What one claimed area's claims say over time. It is found between two of their changes when first
 * asked for, and kept. Safe for use by several threads.
 */
public final class AreaEvidence {

    private static final int AGES = EvidenceAge.values().length;

    private final List<ClaimValidity> terms;
    private final Holdings holdings;

    /** The days on which it changes, ascending. */
    private final LocalDate[] changes;

    /** Before the first change, from each change to the next, and from the last on. */
    private final AtomicReferenceArray<InForce> between;

    /** By the claims in force and their ages: what ends may be as it was before it began. */
    private final Map<BitSet, InForce> known = new ConcurrentHashMap<>();

    public AreaEvidence(List<ClaimValidity> terms, Holdings holdings) {
        this.terms = terms;
        this.holdings = holdings;
        changes =
                terms.stream()
                        .flatMap(ClaimValidity::changes)
                        .sorted()
                        .distinct()
                        .toArray(LocalDate[]::new);
        between = new AtomicReferenceArray<>(changes.length + 1);
    }

    /**
     * What is in force in one area: the same object whenever the same claims are, at the same ages.
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
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).inForce().contains(day)) {
                inForce.set(i * AGES + terms.get(i).ageOn(day).ordinal());
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
                        .mapToObj(claim -> terms.get(claim / AGES).claim())
                        .collect(Collectors.groupingBy(Claim::organizationId));
        return new InForce(
                byOrganization.values().stream()
                        .map(claims -> holdings.sumUp(claims, day))
                        .toList());
    }
}
