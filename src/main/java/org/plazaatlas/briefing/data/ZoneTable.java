package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Subject;

import java.util.Comparator;
import java.util.List;

/** Makes the table of zones: a row for each organization and level. */
final class ZoneTable {

    private ZoneTable() {}

    static DataTable of(List<ZonePart> parts, TableContext context) {
        return form(context).fill(parts, context.words());
    }

    private static TableForm<ZonePart> form(TableContext context) {
        return new TableForm<ZonePart>("zones", p -> Subject.organization(p.organizationId()))
                .with("organization", Kind.TEXT, p -> context.organization(p.organizationId()))
                .with("organization_id", Kind.TEXT, ZonePart::organizationId)
                .with("level", Kind.WORD, p -> context.word(p.level()))
                .with("area_km2", Kind.SQUARE_KM, ZonePart::areaSquareKm)
                .with("states", Kind.TEXT, p -> context.stateNamesOf(p.faces()))
                .with("state_codes", Kind.IDS, p -> context.statesOf(p.faces()))
                .with("newest_evidence", Kind.DATE, p -> TableContext.newestEvidence(p.claims()))
                .with("evidence_age_months", Kind.COUNT, p -> ageMonths(p, context))
                .with("confidence", Kind.WORD, p -> context.word(confidence(p)))
                .with("approximate", Kind.FLAG, ZonePart::approximate)
                .with("claim_ids", Kind.IDS, p -> TableContext.ids(p.claims()))
                .with("source_ids", Kind.IDS, p -> TableContext.sourceIds(p.claims()));
    }

    private static int ageMonths(ZonePart part, TableContext context) {
        return context.ageMonths(TableContext.newestEvidence(part.claims()));
    }

    private static Confidence confidence(ZonePart part) {
        return part.claims().stream()
                .map(Claim::confidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
