package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class FeatureSpansTest {

    private final Atlas atlas = TinyAtlas.atlas();
    private final History history = History.of(atlas);
    private final Dossiers dossiers = new Dossiers(history);
    private final FeatureSpans spans = new FeatureSpans(history, dossiers);
    private final FeatureTables days = new FeatureTables(history, dossiers);

    private View view(LocalDate day) {
        return View.of(day, Extent.ofCountry(atlas), Language.ES, Theme.LIGHT);
    }

    /** The first and the last day of every span in which nothing changes. */
    private Stream<LocalDate> days() {
        return history.spans().stream()
                .flatMap(span -> Stream.of(span.from(), span.to().minusDays(1)));
    }

    @Test
    void onEachDayTheZonesAreThoseOfThatDay() {
        FeatureTable all = spans.zones(view(LocalDate.of(2010, 1, 1)));
        assertThat(all.shapes()).isNotEmpty();
        days().forEach(
                        day ->
                                assertThat(
                                                on(
                                                        day,
                                                        all,
                                                        "organization_id",
                                                        "level",
                                                        "claim_ids",
                                                        "area_km2",
                                                        "confidence"))
                                        .as("%s", day)
                                        .isEqualTo(
                                                of(
                                                        days.zones(view(day)),
                                                        "organization_id",
                                                        "level",
                                                        "claim_ids",
                                                        "area_km2",
                                                        "confidence")));
    }

    @Test
    void onEachDayTheBoundariesAreThoseOfThatDay() {
        FeatureTable all = spans.boundaries(view(LocalDate.of(2010, 1, 1)));
        assertThat(all.shapes()).isNotEmpty();
        String[] columns = {"first_id", "second_id", "hostile", "length_km", "source_ids"};
        days().forEach(
                        day ->
                                assertThat(on(day, all, columns))
                                        .as("%s", day)
                                        .isEqualTo(of(days.boundaries(view(day)), columns)));
    }

    @Test
    void aSpanEndsOnlyWhereSomethingChanges() {
        FeatureTable all = spans.zones(view(LocalDate.of(2010, 1, 1)));
        String[] columns = {
            "organization_id",
            "level",
            "within_id",
            "stands_for_ids",
            "support",
            "claim_ids",
            "dispute_ids",
            "source_ids"
        };
        List<Object> to = all.table().values("to");
        List<Object> from = all.table().values("from");
        for (int i = 0; i < to.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                if (to.get(i).equals(from.get(j))) {
                    assertThat(values(all, i, columns)).isNotEqualTo(values(all, j, columns));
                }
            }
        }
    }

    private static Set<List<Object>> of(FeatureTable table, String... columns) {
        Set<List<Object>> rows = new HashSet<>();
        for (int i = 0; i < table.shapes().size(); i++) {
            rows.add(values(table, i, columns));
        }
        return rows;
    }

    private static Set<List<Object>> on(LocalDate day, FeatureTable all, String... columns) {
        Set<List<Object>> rows = new HashSet<>();
        for (int i = 0; i < all.shapes().size(); i++) {
            DateRange span =
                    new DateRange(
                            (LocalDate) all.table().values("from").get(i),
                            (LocalDate) all.table().values("to").get(i));
            if (span.contains(day)) {
                assertThat(rows.add(values(all, i, columns))).as("twice on %s", day).isTrue();
            }
        }
        return rows;
    }

    /** The values of some columns, and the shape. */
    private static List<Object> values(FeatureTable table, int row, String... columns) {
        List<Object> values = new ArrayList<>();
        for (String column : columns) {
            values.add(table.table().values(column).get(row));
        }
        values.add(table.shapes().get(row).toText());
        return values;
    }
}
