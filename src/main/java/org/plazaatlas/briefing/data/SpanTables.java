package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.style.StyledFields;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceDates;

import java.time.LocalDate;
import java.util.List;

/**
 * Makes the tables of zones and of turf boundaries over time, by their first days. Each row is true
 * from the day {@code from} to the day before {@code to}.
 *
 * <p>The same days stand again as moments of Universal Time, since the time slider of programs such
 * as kepler.gl takes no days.
 */
final class SpanTables {

    private static final String MIDNIGHT = "T00:00:00Z";

    private SpanTables() {}

    static DataTable zones(List<SubjectSpan<ZonePart>> spans, TableContext context) {
        TableForm<SubjectSpan<ZonePart>> form =
                new TableForm<SubjectSpan<ZonePart>>(
                                "zones_over_time",
                                s -> Subject.organization(s.subject().organizationId()))
                        .with(
                                "organization",
                                Kind.TEXT,
                                s -> context.organization(s.subject().organizationId()))
                        .with("organization_id", Kind.TEXT, s -> s.subject().organizationId())
                        .with(
                                "within",
                                Kind.TEXT,
                                s -> s.subject().within().map(context::organization))
                        .with("within_id", Kind.TEXT, s -> s.subject().within())
                        .with("stands_for_ids", Kind.IDS, s -> s.subject().standsFor())
                        .with("level", Kind.WORD, s -> context.word(s.subject().level()));
        return withDays(form)
                .with("support", Kind.WORD, s -> context.word(s.subject().support()))
                .with("area_km2", Kind.SQUARE_KM, s -> s.subject().areaSquareKm())
                .with("states", Kind.TEXT, s -> context.stateNamesOf(s.subject().faces()))
                .with("state_codes", Kind.IDS, s -> context.statesOf(s.subject().faces()))
                .with(
                        "newest_evidence",
                        Kind.DATE,
                        s ->
                                EvidenceDates.standingFor(
                                        s.subject().claims().stream()
                                                .map(claim -> claim.evidenceDate())
                                                .toList(),
                                        lastDay(s)))
                .with("confidence", Kind.WORD, s -> context.word(s.subject().confidence()))
                .with("approximate", Kind.FLAG, s -> s.subject().approximate())
                .with("claim_ids", Kind.IDS, s -> context.claimIds(s.subject().claims()))
                .with("dispute_ids", Kind.IDS, s -> context.disputeIds(s.subject().claims()))
                .with("source_ids", Kind.IDS, s -> TableContext.sourceIds(s.subject().claims()))
                .fill(spans, context.words());
    }

    static DataTable boundaries(List<SubjectSpan<TurfLine>> spans, TableContext context) {
        TableForm<SubjectSpan<TurfLine>> form =
                new TableForm<SubjectSpan<TurfLine>>(
                                "boundaries_over_time",
                                s -> Subject.turf(s.subject().firstId(), s.subject().secondId()))
                        .with("first", Kind.TEXT, s -> context.organization(s.subject().firstId()))
                        .with("first_id", Kind.TEXT, s -> s.subject().firstId())
                        .with(
                                "second",
                                Kind.TEXT,
                                s -> context.organization(s.subject().secondId()))
                        .with("second_id", Kind.TEXT, s -> s.subject().secondId());
        return withDays(form)
                .with("length_km", Kind.KM, s -> s.subject().boundary().lengthKm())
                .with("hostile", Kind.FLAG, s -> s.subject().boundary().hostile())
                .with("states", Kind.TEXT, s -> context.states(s.subject().stateCodes()))
                .with("state_codes", Kind.IDS, s -> s.subject().stateCodes())
                .with("first_claim_ids", Kind.IDS, s -> context.claimIds(s.subject().firstClaims()))
                .with(
                        "second_claim_ids",
                        Kind.IDS,
                        s -> context.claimIds(s.subject().secondClaims()))
                .with("dispute_ids", Kind.IDS, s -> context.disputeIds(s.subject().claims()))
                .with("source_ids", Kind.IDS, s -> s.subject().sourceIds())
                .fill(spans, context.words());
    }

    private static <T> TableForm<SubjectSpan<T>> withDays(TableForm<SubjectSpan<T>> form) {
        return form.with(StyledFields.FROM, Kind.DAY, s -> s.days().from())
                .with(StyledFields.TO, Kind.DAY, s -> s.days().to())
                .with("from_time", Kind.TEXT, s -> s.days().from() + MIDNIGHT)
                .with("to_time", Kind.TEXT, s -> s.days().to() + MIDNIGHT);
    }

    private static LocalDate lastDay(SubjectSpan<?> span) {
        return span.days().to().minusDays(1);
    }
}
