package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a relation counts. Relations have a life: without an end they count for {@value
 * EvidenceRule#RELATION_MONTHS} months after their evidence, as claims do.
 *
 * @param evidence the date of its source, or its start if that is later or the source has none
 * @param inForce the days on which it counts
 */
public record RelationValidity(Relation relation, LocalDate evidence, DateRange inForce) {

    /** When a relation of an atlas counts. */
    public static RelationValidity of(Relation relation, Atlas atlas) {
        DateRange stated = relation.validTime().range();
        Optional<LocalDate> published =
                atlas.source(relation.sourceId())
                        .flatMap(Source::published)
                        .map(PartialDate::firstDay);
        LocalDate evidence = evidence(stated, published);
        boolean isEndTold = relation.validTime().to().isPresent() || evidence == LocalDate.MAX;
        LocalDate to = isEndTold ? stated.to() : evidence.plusMonths(EvidenceRule.RELATION_MONTHS);
        return new RelationValidity(relation, evidence, DateRange.fromUntil(stated.from(), to));
    }

    /** The latest day when nothing dates it, so that it does not cease to count. */
    private static LocalDate evidence(DateRange stated, Optional<LocalDate> published) {
        if (stated.hasOpenStart()) {
            return published.orElse(LocalDate.MAX);
        }
        return published.filter(stated::startsBefore).orElse(stated.from());
    }
}
