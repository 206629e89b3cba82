package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Subject;

import java.util.List;

/** Makes the table of changes between two dates: a row for each organization and kind of change. */
final class ChangeTable {

    private ChangeTable() {}

    static DataTable of(List<ChangePart> parts, TableContext context) {
        return form(context).fill(parts, context.words());
    }

    private static TableForm<ChangePart> form(TableContext context) {
        return new TableForm<ChangePart>("changes", p -> Subject.organization(p.organizationId()))
                .with("organization", Kind.TEXT, p -> context.organization(p.organizationId()))
                .with("organization_id", Kind.TEXT, ChangePart::organizationId)
                .with("within", Kind.TEXT, p -> p.within().map(context::organization))
                .with("within_id", Kind.TEXT, ChangePart::within)
                .with("change", Kind.WORD, p -> context.word(p.kind()))
                .with("area_km2", Kind.SQUARE_KM, ChangePart::areaSquareKm)
                .with("states", Kind.TEXT, p -> context.stateNamesOf(p.faces()))
                .with("state_codes", Kind.IDS, p -> context.statesOf(p.faces()))
                .with("claim_ids", Kind.IDS, p -> context.claimIds(p.claims()))
                .with("source_ids", Kind.IDS, p -> TableContext.sourceIds(p.claims()));
    }
}
