package org.plazaatlas.territory.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/**
 * What is told about one area over time. The result between two change dates is computed when first
 * asked for, and kept. Safe for use by several threads.
 */
public final class AreaEvidence {

    private static final int AGES = EvidenceAge.values().length;

    private final List<ClaimValidity> claims;
    private final List<DisputeEvidence> disputes;
    private final Weighing weighing;

    /** The days on which the result changes, ascending. */
    private final LocalDate[] changes;

    /**
     * The results: before the first change, from each change to the next, and from the last one on.
     */
    private final AtomicReferenceArray<InForce> between;

    private final Map<Told, InForce> known = new ConcurrentHashMap<>();

    /**
     * What distinguishes results: when a claim ends, an earlier one may hold again.
     *
     * @param claims those in force, with their ages
     * @param disputes those in force
     * @param quarter decides the weights
     */
    private record Told(BitSet claims, BitSet disputes, LocalDate quarter) {}

    /** The claims and disputes must be about one area. */
    public AreaEvidence(
            List<ClaimValidity> claims, List<DisputeEvidence> disputes, Weighing weighing) {
        this.claims = List.copyOf(claims);
        this.disputes = List.copyOf(disputes);
        this.weighing = weighing;
        changes =
                Stream.concat(
                                claims.stream().flatMap(ClaimValidity::changes),
                                disputes.stream().flatMap(DisputeEvidence::changes))
                        .sorted()
                        .distinct()
                        .toArray(LocalDate[]::new);
        between = new AtomicReferenceArray<>(changes.length + 1);
    }

    /**
     * What is in force in one area: the same object whenever the same is told with the same
     * weights.
     */
    public static final class InForce {

        public static final InForce NOTHING = new InForce(List.of(), List.of());

        private final List<WeighedClaim> claims;
        private final List<DisputeEvidence> disputes;

        private InForce(List<WeighedClaim> claims, List<DisputeEvidence> disputes) {
            this.claims = claims;
            this.disputes = disputes;
        }

        public List<WeighedClaim> claims() {
            return claims;
        }

        public List<DisputeEvidence> disputes() {
            return disputes;
        }
    }

    public InForce on(LocalDate day) {
        int found = Arrays.binarySearch(changes, day);
        int interval = found >= 0 ? found + 1 : -found - 1;
        InForce inForce = between.get(interval);
        if (inForce == null) {
            inForce = known.computeIfAbsent(told(day), told -> inForce(told, day));
            between.set(interval, inForce);
        }
        return inForce;
    }

    private Told told(LocalDate day) {
        BitSet ofClaims = new BitSet();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).inForce().contains(day)) {
                ofClaims.set(i * AGES + claims.get(i).ageOn(day).ordinal());
            }
        }
        BitSet ofDisputes = new BitSet();
        for (int i = 0; i < disputes.size(); i++) {
            ofDisputes.set(i, disputes.get(i).inForce().contains(day));
        }
        return new Told(ofClaims, ofDisputes, Weighing.quarterStart(day));
    }

    private InForce inForce(Told told, LocalDate day) {
        if (told.claims().isEmpty() && told.disputes().isEmpty()) {
            return InForce.NOTHING;
        }
        return new InForce(
                told.claims().stream()
                        .mapToObj(i -> weighing.weigh(claims.get(i / AGES).claim(), day))
                        .toList(),
                told.disputes().stream().mapToObj(disputes::get).toList());
    }
}
