package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weighs claims. Evidence grows older in steps, on 1 January and 1 July, so that what the map says
 * changes on few days.
 */
public final class Weighing {

    private final Atlas atlas;
    private final EvidenceWeights weights;

    public Weighing(Atlas atlas, EvidenceWeights weights) {
        this.atlas = atlas;
        this.weights = weights;
    }

    /** The claim with its weight on a day; a claim without a source is an unvetted text. */
    public WeighedClaim weigh(Claim claim, LocalDate day) {
        Optional<Source> source = atlas.source(claim.sourceId());
        SourceTier tier = source.map(Source::tier).orElse(SourceTier.UNVETTED);
        return new WeighedClaim(
                claim,
                source.map(Source::origin).orElse(claim.sourceId()),
                tier != SourceTier.UNVETTED,
                weights.of(tier, claim.confidence(), ageMonths(claim, day)),
                EvidenceAge.on(day, claim.evidenceDate().firstDay()));
    }

    private static long ageMonths(Claim claim, LocalDate day) {
        LocalDate evidence = claim.evidenceDate().firstDay();
        return ChronoUnit.MONTHS.between(evidence, step(day));
    }

    /** What some claims of one statement amount to on a day. */
    public Support support(Collection<Claim> claims, LocalDate day) {
        List<WeighedClaim> weighed = claims.stream().map(claim -> weigh(claim, day)).toList();
        return OriginWeights.of(weighed).support();
    }

    /** The day from which on evidence is as old as on a given day. */
    static LocalDate step(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }

    /** The days after one day and before another on which evidence grows older. */
    static Stream<LocalDate> steps(LocalDate after, LocalDate before) {
        DateRange days = DateRange.fromUntil(step(after).plusMonths(6), before);
        return Stream.iterate(days.from(), days::contains, step -> step.plusMonths(6));
    }
}
