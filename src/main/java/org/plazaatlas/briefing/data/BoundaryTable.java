package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.TurfHistory;

import java.util.List;
import java.util.Optional;

/**
 * Makes the table of turf boundaries: a row for each pair of organizations with one, the longest
 * first.
 */
final class BoundaryTable {

    private BoundaryTable() {}

    static DataTable of(List<TurfLine> lines, TableContext context) {
        return form(context).fill(lines, context.words());
    }

    /** Since when the two have had a boundary without interruption. */
    private static Optional<PartialDate> since(TurfLine line, TableContext context) {
        return new TurfHistory(context.history(), line.firstId(), line.secondId())
                .since(context.date())
                .map(PartialDate::of);
    }

    private static TableForm<TurfLine> form(TableContext context) {
        return new TableForm<TurfLine>("boundaries", b -> Subject.turf(b.firstId(), b.secondId()))
                .with("first", Kind.TEXT, b -> context.organization(b.firstId()))
                .with("first_id", Kind.TEXT, TurfLine::firstId)
                .with("second", Kind.TEXT, b -> context.organization(b.secondId()))
                .with("second_id", Kind.TEXT, TurfLine::secondId)
                .with("length_km", Kind.KM, b -> b.boundary().lengthKm())
                .with("hostile", Kind.FLAG, b -> b.boundary().hostile())
                .with("since", Kind.DATE, b -> since(b, context))
                .with("states", Kind.TEXT, b -> context.states(b.stateCodes()))
                .with("state_codes", Kind.IDS, TurfLine::stateCodes)
                .with("first_claim_ids", Kind.IDS, b -> context.claimIds(b.firstClaims()))
                .with("second_claim_ids", Kind.IDS, b -> context.claimIds(b.secondClaims()))
                .with("dispute_ids", Kind.IDS, b -> context.disputeIds(b.claims()))
                .with("source_ids", Kind.IDS, TurfLine::sourceIds);
    }
}
