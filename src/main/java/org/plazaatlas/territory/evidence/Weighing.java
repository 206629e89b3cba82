package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weighs claims. Evidence grows older in steps, on the first day of each quarter, so that what the
 * map says changes on few days.
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
                weights.of(tier, claim.confidence(), ageMonths(claim, day)));
    }

    private static long ageMonths(Claim claim, LocalDate day) {
        LocalDate evidence = claim.evidenceDate().firstDay();
        return ChronoUnit.MONTHS.between(evidence, quarterStart(day));
    }

    /** What some claims of one statement amount to on a day. */
    public Support support(Collection<Claim> claims, LocalDate day) {
        List<WeighedClaim> weighed = claims.stream().map(claim -> weigh(claim, day)).toList();
        return Support.of(weighed);
    }

    /** The first day of the quarter of a day. */
    static LocalDate quarterStart(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** The first days of the quarters after one day and before another. */
    static Stream<LocalDate> quarterStarts(LocalDate after, LocalDate before) {
        LocalDate first = quarterStart(after).plusMonths(3);
        return first.isBefore(before)
                ? Stream.iterate(first, start -> start.isBefore(before), s -> s.plusMonths(3))
                : Stream.empty();
    }
}
