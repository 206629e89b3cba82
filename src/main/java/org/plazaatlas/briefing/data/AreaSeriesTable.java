package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.language.Coded;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.territory.time.AreaSeries;
import org.plazaatlas.territory.time.AreaStep;

import java.util.List;
import java.util.Optional;

/**
 * Makes the table of the area dominated over the whole time span of the atlas. For each date on
 * which it changes, the table has a row for every band, also for those of 0 km², so that programs
 * need not fill gaps. It does not depend on the date of the view, and counts hidden organizations,
 * too.
 */
final class AreaSeriesTable {

    /** How an area is dominated. */
    private enum Band implements Coded {
        ALONE("alone"),
        SHARED("shared"),
        CONTESTED("contested");

        private final String code;

        Band(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private record Point(AreaBand band, AreaStep step) {

        Optional<String> organizationId() {
            return band instanceof AreaBand.Alone(String id) ? Optional.of(id) : Optional.empty();
        }

        Band held() {
            return switch (band) {
                case AreaBand.Alone _ -> Band.ALONE;
                case AreaBand.Shared _ -> Band.SHARED;
                case AreaBand.Contested _ -> Band.CONTESTED;
            };
        }

        Subject subject() {
            return organizationId()
                    .map(Subject::organization)
                    .orElse(new Subject(Subject.Kind.COUNTRY, ""));
        }

        double areaSquareKm() {
            return step.squareKm(band);
        }

        double shareOfDominated() {
            return step.dominatedSquareKm() > 0 ? areaSquareKm() / step.dominatedSquareKm() : 0;
        }
    }

    private AreaSeriesTable() {}

    static DataTable of(TableContext context) {
        AreaSeries series = AreaSeries.of(context.history());
        List<Point> points =
                series.steps().stream()
                        .flatMap(step -> series.bands().stream().map(b -> new Point(b, step)))
                        .toList();
        return form(context).fill(points, context.words());
    }

    private static TableForm<Point> form(TableContext context) {
        return new TableForm<>("area_series", Point::subject)
                .with("date", Kind.DATE, p -> PartialDate.of(p.step().span().from()))
                .with("organization", Kind.TEXT, p -> p.organizationId().map(context::organization))
                .with("organization_id", Kind.TEXT, Point::organizationId)
                .with("dominated", Kind.WORD, p -> context.word(p.held()))
                .with("area_km2", Kind.SQUARE_KM, Point::areaSquareKm)
                .with("dominated_share", Kind.SHARE, Point::shareOfDominated);
    }
}
