package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;

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
    static final Comparator<Claim> STRONGEST_THEN_NEWEST =
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
        boolean anyOfLevel = isAny(claims, level);
        LocalDate newest = LocalDate.MIN;
        for (Claim claim : claims) {
            LocalDate evidence = claim.evidenceDate().firstDay();
            if ((!anyOfLevel || claim.level() == level) && DateRange.isInOrder(newest, evidence)) {
                newest = evidence;
            }
        }
        return sumUp(level, claims, support, EvidenceAge.on(day, newest));
    }

    /** The same if the age of its newest evidence is known. */
    Holding sumUp(Level level, Collection<Claim> claims, SupportGrade support, EvidenceAge age) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(STRONGEST_THEN_NEWEST);
        boolean anyOfLevel = isAny(sorted, level);
        Confidence best = Confidence.LOW;
        boolean approximate = true;
        for (Claim claim : sorted) {
            if (!anyOfLevel || claim.level() == level) {
                best = claim.confidence().compareTo(best) < 0 ? claim.confidence() : best;
                approximate &= isApproximate.test(claim.area());
            }
        }
        return new Holding(
                sorted.getFirst().organizationId(), level, support, age, best, approximate, sorted);
    }

    private static boolean isAny(Collection<Claim> claims, Level level) {
        for (Claim claim : claims) {
            if (claim.level() == level) {
                return true;
            }
        }
        return false;
    }

    /** In the order of a label: dominant holdings first, then the better evidenced. */
    static List<Holding> bestEvidencedFirst(Collection<Holding> holdings) {
        List<Holding> sorted = new ArrayList<>(holdings);
        sorted.sort(BEST_EVIDENCED);
        return List.copyOf(sorted);
    }
}
