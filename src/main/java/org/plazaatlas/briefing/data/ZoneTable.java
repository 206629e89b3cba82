package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Subject;

import java.util.Comparator;
import java.util.List;

/** The zones of the organizations: a row for each organization and level. */
final class ZoneTable {

    private ZoneTable() {}

    static DataTable of(List<ZonePart> parts, Reading reading) {
        return form(reading).fill(parts, reading.words());
    }

    private static TableForm<ZonePart> form(Reading reading) {
        return new TableForm<ZonePart>("zones", p -> Subject.organization(p.organizationId()))
                .with("organization", Kind.TEXT, p -> reading.organization(p.organizationId()))
                .with("organization_id", Kind.TEXT, ZonePart::organizationId)
                .with("level", Kind.WORD, p -> reading.word(p.level()))
                .with("area_km2", Kind.SQUARE_KM, ZonePart::areaSquareKm)
                .with("states", Kind.TEXT, p -> reading.stateNamesOf(p.faces()))
                .with("state_codes", Kind.IDS, p -> reading.statesOf(p.faces()))
                .with("newest_evidence", Kind.DATE, p -> Reading.newestEvidence(p.claims()))
                .with("evidence_age_months", Kind.COUNT, p -> ageMonths(p, reading))
                .with("confidence", Kind.WORD, p -> reading.word(confidence(p)))
                .with("approximate", Kind.FLAG, ZonePart::approximate)
                .with("claim_ids", Kind.IDS, p -> Reading.ids(p.claims()))
                .with("source_ids", Kind.IDS, p -> Reading.sourceIds(p.claims()));
    }

    private static int ageMonths(ZonePart part, Reading reading) {
        return reading.ageMonths(Reading.newestEvidence(part.claims()));
    }

    private static Confidence confidence(ZonePart part) {
        return part.claims().stream()
                .map(Claim::confidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
