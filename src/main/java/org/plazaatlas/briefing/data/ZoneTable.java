package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;

import java.util.List;

/**
 * Makes the table of zones: a row for each organization and level. Rows without an organization
 * that they are counted within add up without counting land of a parent and its faction twice.
 */
final class ZoneTable {

    private ZoneTable() {}

    static DataTable of(List<ZonePart> parts, TableContext context) {
        return form(context).fill(parts, context.words());
    }

    private static TableForm<ZonePart> form(TableContext context) {
        return new TableForm<ZonePart>("zones", p -> Subject.organization(p.organizationId()))
                .with("organization", Kind.TEXT, p -> context.organization(p.organizationId()))
                .with("organization_id", Kind.TEXT, ZonePart::organizationId)
                .with("within", Kind.TEXT, p -> p.within().map(context::organization))
                .with("within_id", Kind.TEXT, ZonePart::within)
                .with("stands_for_ids", Kind.IDS, ZonePart::standsFor)
                .with("level", Kind.WORD, p -> context.word(p.level()))
                .with("support", Kind.WORD, p -> context.word(p.support()))
                .with("origins", Kind.COUNT, p -> context.origins(p.claims()).size())
                .with("also_named", Kind.FLAG, ZoneTable::isAlsoNamed)
                .with("area_km2", Kind.SQUARE_KM, ZonePart::areaSquareKm)
                .with("states", Kind.TEXT, p -> context.stateNamesOf(p.faces()))
                .with("state_codes", Kind.IDS, p -> context.statesOf(p.faces()))
                .with("newest_evidence", Kind.DATE, p -> context.newestEvidence(p.claims()))
                .with("told_later", Kind.FLAG, p -> context.looksBack(newest(p, context)))
                .with("evidence_age_months", Kind.COUNT, p -> context.ageMonths(newest(p, context)))
                .with("confidence", Kind.WORD, p -> context.word(p.confidence()))
                .with("approximate", Kind.FLAG, ZonePart::approximate)
                .with("claim_ids", Kind.IDS, p -> context.claimIds(p.claims()))
                .with("dispute_ids", Kind.IDS, p -> context.disputeIds(p.claims()))
                .with("source_ids", Kind.IDS, p -> TableContext.sourceIds(p.claims()));
    }

    private static PartialDate newest(ZonePart part, TableContext context) {
        return context.newestEvidence(part.claims());
    }

    /** Whether it is said to dominate where others are better supported. */
    private static boolean isAlsoNamed(ZonePart part) {
        return part.level() == Level.PRESENCE
                && part.claims().stream().anyMatch(claim -> claim.level() == Level.DOMINANT);
    }
}
