package org.plazaatlas.territory;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Sums up claims in force as holdings. */
final class Holdings {

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
    Holdings(Predicate<Area> isApproximate) {
        this.isApproximate = isApproximate;
    }

    /** What one organization's claims, at least one, amount to on a day. */
    Holding sumUp(Collection<Claim> claims, LocalDate day) {
        List<Claim> sorted = claims.stream().sorted(STRONGEST_THEN_NEWEST).toList();
        Level level = sorted.getFirst().level();
        List<Claim> deciding = sorted.stream().filter(claim -> claim.level() == level).toList();
        return new Holding(
                sorted.getFirst().organizationId(),
                level,
                EvidenceAge.on(day, sorted.getFirst().evidenceDate().firstDay()),
                deciding.stream()
                        .map(Claim::confidence)
                        .min(Comparator.naturalOrder())
                        .orElse(Confidence.LOW),
                deciding.stream().allMatch(claim -> isApproximate.test(claim.area())),
                sorted);
    }

    /**
     * The holdings that are shown, the best evidenced first: all but those of an organization of
     * which a faction holds the place at least as strongly.
     */
    static List<Holding> refine(Collection<Holding> holdings, Lineage lineage) {
        return holdings.stream()
                .filter(holding -> holdings.stream().noneMatch(h -> refines(h, holding, lineage)))
                .sorted(BEST_EVIDENCED)
                .toList();
    }

    private static boolean refines(Holding faction, Holding holding, Lineage lineage) {
        return lineage.isWithin(faction.organizationId(), holding.organizationId())
                && faction.level().compareTo(holding.level()) <= 0;
    }
}
