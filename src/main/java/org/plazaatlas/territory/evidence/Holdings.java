package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Sums up claims in force as holdings. */
public final class Holdings {

    /** The strongest claim first, then the newest. */
    private static final Comparator<Claim> STRONGEST_THEN_NEWEST =
            Comparator.comparing(Claim::level)
                    .thenComparing(Claim::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Claim::id);

    /** Dominant ones first; then the fresher, the surer, the newer, the more often claimed. */
    private static final Comparator<Holding> BEST_EVIDENCED =
            Comparator.comparing(Holding::level)
                    .thenComparing(Holding::age)
                    .thenComparing(Holding::confidence)
                    .thenComparing(
                            h -> h.claims().getFirst().evidenceDate(), Comparator.reverseOrder())
                    .thenComparing(h -> h.claims().size(), Comparator.reverseOrder())
                    .thenComparing(Holding::organizationId);

    private final Predicate<Area> isApproximate;

    /** The predicate tells whether an area's shape on the map is only approximate. */
    public Holdings(Predicate<Area> isApproximate) {
        this.isApproximate = isApproximate;
    }

    /** What one organization's claims, at least one, amount to on a day. */
    public Holding sumUp(Collection<Claim> claims, LocalDate day) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(STRONGEST_THEN_NEWEST);
        Claim first = sorted.getFirst();
        Confidence best = first.confidence();
        boolean approximate = true;
        for (Claim claim : sorted) {
            if (claim.level() == first.level()) {
                best = claim.confidence().compareTo(best) < 0 ? claim.confidence() : best;
                approximate &= isApproximate.test(claim.area());
            }
        }
        return new Holding(
                first.organizationId(),
                first.level(),
                EvidenceAge.on(day, first.evidenceDate().firstDay()),
                best,
                approximate,
                sorted);
    }

    /**
     * The holdings that are shown, the best evidenced first: all but those of an organization of
     * which a faction holds the place at least as strongly.
     */
    public static List<Holding> refine(Collection<Holding> holdings, FactionTree lineage) {
        List<Holding> shown = new ArrayList<>(holdings);
        shown.removeIf(holding -> isRefined(holding, holdings, lineage));
        shown.sort(BEST_EVIDENCED);
        return List.copyOf(shown);
    }

    /** In the order of a label: dominant ones first, then the better evidenced. */
    static List<Holding> bestEvidencedFirst(Collection<Holding> holdings) {
        return holdings.stream().sorted(BEST_EVIDENCED).toList();
    }

    private static boolean isRefined(
            Holding holding, Collection<Holding> all, FactionTree lineage) {
        for (Holding other : all) {
            if (refines(other, holding, lineage)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refines(Holding faction, Holding holding, FactionTree lineage) {
        return lineage.isWithin(faction.organizationId(), holding.organizationId())
                && faction.level().compareTo(holding.level()) <= 0;
    }
}
