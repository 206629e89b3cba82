package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.change.DisputeChange;

import java.util.List;

/** Makes the table of the disputes that are told of on only one of two dates. */
final class DisputeChangeTable {

    private DisputeChangeTable() {}

    static DataTable of(Difference difference, TableContext context) {
        List<DisputeChange> changes =
                difference.disputes().stream()
                        .filter(c -> context.showsTurf(c.pair().firstId(), c.pair().secondId()))
                        .toList();
        return form(context).fill(changes, context.words());
    }

    private static TableForm<DisputeChange> form(TableContext context) {
        return new TableForm<DisputeChange>(
                        "dispute_changes",
                        c -> Subject.turf(c.pair().firstId(), c.pair().secondId()))
                .with("first", Kind.TEXT, c -> context.organization(c.pair().firstId()))
                .with("first_id", Kind.TEXT, c -> c.pair().firstId())
                .with("second", Kind.TEXT, c -> context.organization(c.pair().secondId()))
                .with("second_id", Kind.TEXT, c -> c.pair().secondId())
                .with("change", Kind.WORD, c -> context.word(c.kind()))
                .with("area_km2", Kind.SQUARE_KM, DisputeChange::areaSquareKm)
                .with("states", Kind.TEXT, c -> context.stateNamesOf(c.faces()))
                .with("state_codes", Kind.IDS, c -> context.statesOf(c.faces()));
    }
}
