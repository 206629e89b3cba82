package org.plazaatlas.territory.evidence;

import static java.util.Comparator.naturalOrder;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Confidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** Sums up claims in force as holdings. */
public final class Holdings {

    /** The strongest claim first, then the newest. */
    private static final Comparator<Claim> STRONGEST_THEN_NEWEST =
            Comparator.comparing(Claim::level)
                    .thenComparing(Claim::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Claim::id);

    /**
     * Dominant holdings first; then the better supported, the more confident, the fresher, the
     * newer, the more often claimed: sure before fresh.
     */
    private static final Comparator<Holding> BEST_EVIDENCED =
            Comparator.comparing(Holding::level)
                    .thenComparing(Holding::support)
                    .thenComparing(Holding::confidence)
                    .thenComparing(Holding::age)
                    .thenComparing(
                            h -> h.claims().getFirst().evidenceDate(), Comparator.reverseOrder())
                    .thenComparing(h -> h.claims().size(), Comparator.reverseOrder())
                    .thenComparing(Holding::organizationId);

    private final Predicate<Area> isApproximate;

    /**
     * @param isApproximate whether the shape of an area on the map is only approximate
     */
    public Holdings(Predicate<Area> isApproximate) {
        this.isApproximate = isApproximate;
    }

    /**
     * What the claims of one organization amount to on a day.
     *
     * @param level at which the organization is shown
     * @param claims at least one
     * @throws NoSuchElementException if there are no claims
     */
    public Holding sumUp(
            Level level, Collection<Claim> claims, SupportGrade support, LocalDate day) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(STRONGEST_THEN_NEWEST);
        List<Claim> deciding = sorted.stream().filter(claim -> claim.level() == level).toList();
        List<Claim> evidence = deciding.isEmpty() ? sorted : deciding;
        return new Holding(
                sorted.getFirst().organizationId(),
                level,
                support,
                EvidenceAge.on(day, newest(evidence)),
                evidence.stream().map(Claim::confidence).min(naturalOrder()).orElseThrow(),
                evidence.stream().allMatch(claim -> isApproximate.test(claim.area())),
                sorted);
    }

    private static LocalDate newest(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.evidenceDate().firstDay())
                .max(naturalOrder())
                .orElseThrow();
    }

    /** In the order of a label: dominant holdings first, then the better evidenced. */
    static List<Holding> bestEvidencedFirst(Collection<Holding> holdings) {
        return holdings.stream().sorted(BEST_EVIDENCED).toList();
    }
}
