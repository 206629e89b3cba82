package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a claim is in force, and on which days its evidence grows older.
 *
 * @param inForce from the start of the claim to its end; without an end, to the carry-forward limit
 *     after its evidence. Empty if the claim starts after that.
 */
public record ClaimValidity(Claim claim, DateRange inForce) {

    public static ClaimValidity of(Claim claim, Period carryForward) {
        DateRange stated = claim.validTime().range();
        Optional<PartialDate> end = claim.validTime().to();
        LocalDate limit = claim.evidenceDate().firstDay().plus(carryForward);
        LocalDate to = end.isPresent() ? stated.to() : limit;
        LocalDate from = stated.from();
        return new ClaimValidity(claim, DateRange.fromUntil(from, to));
    }

    EvidenceAge ageOn(LocalDate day) {
        return EvidenceAge.on(day, evidenceDay());
    }

    /** The days on which this claim changes what a place is labelled. */
    public Stream<LocalDate> changes() {
        return inForce.isEmpty()
                ? Stream.empty()
                : Stream.of(
                                boundsOf(inForce),
                                ageings().filter(inForce::contains),
                                Weighing.steps(evidenceDay(), inForce.to())
                                        .filter(inForce::contains))
                        .flatMap(days -> days);
    }

    /** The days on which it starts or ceases to count. */
    Stream<LocalDate> bounds() {
        return inForce.isEmpty() ? Stream.empty() : boundsOf(inForce);
    }

    /** The days on which its evidence grows older, in force or not. */
    public Stream<LocalDate> ageings() {
        return inForce.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        EvidenceAge.ageingFrom(evidenceDay()), EvidenceAge.oldFrom(evidenceDay()));
    }

    /** Start and end of a range, unless open. */
    static Stream<LocalDate> boundsOf(DateRange range) {
        return Stream.concat(
                range.hasOpenStart() ? Stream.empty() : Stream.of(range.from()),
                range.hasOpenEnd() ? Stream.empty() : Stream.of(range.to()));
    }

    private LocalDate evidenceDay() {
        return claim.evidenceDate().firstDay();
    }
}
