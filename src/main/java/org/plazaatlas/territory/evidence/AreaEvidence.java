package org.plazaatlas.territory.evidence;

import static java.util.Comparator.comparing;

import org.plazaatlas.model.Area;

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

    private final Area area;
    private final List<ClaimValidity> claims;
    private final List<DisputeEvidence> disputes;
    private final Weighing weighing;

    /** The days on which the result changes, as days since 1970, ascending. */
    private final long[] changes;

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
     * @param step decides the weights
     */
    private record Told(BitSet claims, BitSet disputes, LocalDate step) {}

    /** The claims and disputes must be about the area. */
    public AreaEvidence(
            Area area,
            List<ClaimValidity> claims,
            List<DisputeEvidence> disputes,
            Weighing weighing) {
        this.area = area;
        this.claims = strongestFirst(claims);
        this.disputes = List.copyOf(disputes);
        this.weighing = weighing;
        changes =
                Stream.concat(
                                claims.stream().flatMap(ClaimValidity::changes),
                                disputes.stream().flatMap(DisputeEvidence::changes))
                        .mapToLong(LocalDate::toEpochDay)
                        .sorted()
                        .distinct()
                        .toArray();
        between = new AtomicReferenceArray<>(changes.length + 1);
    }

    /** In the order of holdings, which are then quickly put in order. */
    private static List<ClaimValidity> strongestFirst(List<ClaimValidity> claims) {
        return claims.stream()
                .sorted(comparing(ClaimValidity::claim, Holdings.STRONGEST_THEN_NEWEST))
                .toList();
    }

    /**
     * What is in force in one area: the same object whenever the same is told with the same
     * weights.
     */
    public static final class InForce {

        public static final InForce NOTHING = new InForce(false, List.of(), List.of());

        private final boolean local;
        private final List<Standing> standings;
        private final List<DisputeEvidence> disputes;

        private InForce(boolean local, List<Standing> standings, List<DisputeEvidence> disputes) {
            this.local = local;
            this.standings = standings;
            this.disputes = disputes;
        }

        /** Whether the area is less than whole states. */
        boolean isLocal() {
            return local;
        }

        /** One for each organization with a claim. */
        List<Standing> standings() {
            return standings;
        }

        List<DisputeEvidence> disputes() {
            return disputes;
        }
    }

    public InForce on(LocalDate day) {
        int found = Arrays.binarySearch(changes, day.toEpochDay());
        int interval = found >= 0 ? found + 1 : -found - 1;
        InForce inForce = between.get(interval);
        if (inForce == null) {
            inForce = known.computeIfAbsent(told(day, day), told -> inForce(told, day));
            between.set(interval, inForce);
        }
        return inForce;
    }

    /** What is in force on a day, with evidence as old as on the day before. */
    public InForce unfadedOn(LocalDate day) {
        if (Arrays.binarySearch(changes, day.toEpochDay()) < 0) {
            return on(day);
        }
        LocalDate before = day.minusDays(1);
        return known.computeIfAbsent(told(day, before), told -> inForce(told, before));
    }

    private Told told(LocalDate day, LocalDate asOldAsOn) {
        BitSet ofClaims = new BitSet();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).inForce().contains(day)) {
                ofClaims.set(i * AGES + claims.get(i).ageOn(asOldAsOn).ordinal());
            }
        }
        BitSet ofDisputes = new BitSet();
        for (int i = 0; i < disputes.size(); i++) {
            ofDisputes.set(i, disputes.get(i).inForce().contains(day));
        }
        return new Told(ofClaims, ofDisputes, Weighing.step(asOldAsOn));
    }

    private InForce inForce(Told told, LocalDate asOldAsOn) {
        if (told.claims().isEmpty() && told.disputes().isEmpty()) {
            return InForce.NOTHING;
        }
        List<WeighedClaim> weighed =
                told.claims().stream()
                        .mapToObj(i -> weighing.weigh(claims.get(i / AGES).claim(), asOldAsOn))
                        .toList();
        return new InForce(
                !(area instanceof Area.States),
                Standing.of(weighed),
                told.disputes().stream().mapToObj(disputes::get).toList());
    }
}
