package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.Subject;

import java.util.List;

/** What changed between two dates: a row for each organization and kind of change. */
final class ChangeTable {

    private ChangeTable() {}

    static DataTable of(List<ChangePart> parts, Reading reading) {
        return form(reading).fill(parts, reading.words());
    }

    private static TableForm<ChangePart> form(Reading reading) {
        return new TableForm<ChangePart>("changes", p -> Subject.organization(p.organizationId()))
                .with("organization", Kind.TEXT, p -> reading.organization(p.organizationId()))
                .with("organization_id", Kind.TEXT, ChangePart::organizationId)
                .with("change", Kind.WORD, p -> reading.word(p.kind()))
                .with("area_km2", Kind.SQUARE_KM, ChangePart::areaSquareKm)
                .with("states", Kind.TEXT, p -> reading.stateNamesOf(p.faces()))
                .with("state_codes", Kind.IDS, p -> reading.statesOf(p.faces()))
                .with("claim_ids", Kind.IDS, p -> Reading.ids(p.claims()))
                .with("source_ids", Kind.IDS, p -> Reading.sourceIds(p.claims()));
    }
}
