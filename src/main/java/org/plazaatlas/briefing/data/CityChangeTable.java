package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.CityChange;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.change.Difference;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The priority cities where others are dominant on the later date. */
final class CityChangeTable {

    private CityChangeTable() {}

    static DataTable of(Difference difference, CityFaces cityFaces, Reading reading) {
        List<CityChange> changes =
                difference.priorityCities(reading.atlas().contents().cities(), cityFaces).stream()
                        .filter(change -> isShown(change, reading))
                        .toList();
        return form(reading).fill(changes, reading.words());
    }

    private static boolean isShown(CityChange change, Reading reading) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .anyMatch(reading::shows);
    }

    private static TableForm<CityChange> form(Reading reading) {
        return new TableForm<CityChange>("city_changes", c -> Subject.city(c.cityId()))
                .with("city", Kind.TEXT, c -> reading.name(Subject.city(c.cityId())))
                .with("city_id", Kind.TEXT, CityChange::cityId)
                .with("before", Kind.TEXT, c -> reading.organizations(c.before()))
                .with("before_ids", Kind.IDS, c -> sorted(c.before()))
                .with("after", Kind.TEXT, c -> reading.organizations(c.after()))
                .with("after_ids", Kind.IDS, c -> sorted(c.after()));
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}
