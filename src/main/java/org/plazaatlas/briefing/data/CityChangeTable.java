package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.CityChange;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.mosaic.CityFaces;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the table of the priority cities of which other things are told on two dates, those that
 * changed side first.
 */
final class CityChangeTable {

    private CityChangeTable() {}

    static DataTable of(Difference difference, CityFaces cityFaces, TableContext context) {
        List<CityChange> changes =
                difference
                        .priorityCities(
                                context.atlas().contents().cities(),
                                cityFaces,
                                context.history().lineage())
                        .stream()
                        .filter(change -> isShown(change, context))
                        .toList();
        return form(context).fill(changes, context.words());
    }

    private static boolean isShown(CityChange change, TableContext context) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .anyMatch(context::shows);
    }

    private static TableForm<CityChange> form(TableContext context) {
        return new TableForm<CityChange>("city_changes", c -> Subject.city(c.cityId()))
                .with("city", Kind.TEXT, c -> context.name(Subject.city(c.cityId())))
                .with("city_id", Kind.TEXT, CityChange::cityId)
                .with("change", Kind.WORD, c -> context.word(c.kind()))
                .with("before", Kind.TEXT, c -> context.organizations(c.before()))
                .with("before_ids", Kind.IDS, c -> sorted(c.before()))
                .with("after", Kind.TEXT, c -> context.organizations(c.after()))
                .with("after_ids", Kind.IDS, c -> sorted(c.after()));
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}
