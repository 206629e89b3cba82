package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.Subject;

import java.util.List;

/** The turf boundaries: a row for each pair of organizations that have one, the longest first. */
final class BoundaryTable {

    private BoundaryTable() {}

    static DataTable of(List<TurfLine> lines, Reading reading) {
        return form(reading).fill(lines, reading.words());
    }

    private static TableForm<TurfLine> form(Reading reading) {
        return new TableForm<TurfLine>("boundaries", b -> Subject.turf(b.firstId(), b.secondId()))
                .with("first", Kind.TEXT, b -> reading.organization(b.firstId()))
                .with("first_id", Kind.TEXT, TurfLine::firstId)
                .with("second", Kind.TEXT, b -> reading.organization(b.secondId()))
                .with("second_id", Kind.TEXT, TurfLine::secondId)
                .with("length_km", Kind.KM, b -> b.boundary().lengthKm())
                .with("hostile", Kind.FLAG, b -> b.boundary().hostile())
                .with("since", Kind.DATE, TurfLine::since)
                .with("states", Kind.TEXT, b -> reading.states(b.stateCodes()))
                .with("state_codes", Kind.IDS, TurfLine::stateCodes)
                .with("first_claim_ids", Kind.IDS, b -> Reading.ids(b.firstClaims()))
                .with("second_claim_ids", Kind.IDS, b -> Reading.ids(b.secondClaims()))
                .with("source_ids", Kind.IDS, TurfLine::sourceIds);
    }
}
