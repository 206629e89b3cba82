package org.plazaatlas.store.table;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.store.json.ProblemText;

import java.time.LocalDate;

/** Makes the records of the large tables from their rows, one method for each kind. */
final class LargeTableRecords {

    private static final String MUNICIPALITY_CODE = "municipality_code";

    private LargeTableRecords() {}

    static Incident incident(LargeTableRow row) {
        return new Incident(
                row.text("incident_id"),
                row.oneOf("kind", Incident.Kind.class),
                days(row),
                row.oneOf("date_precision", Incident.DatePrecision.class),
                row.location(),
                row.oneOf("place_precision", Incident.PlacePrecision.class),
                row.textIfAny("place"),
                row.textIfAny("municipality"),
                row.optionalText("state_code"),
                side(row, "side_a"),
                side(row, "side_b"),
                row.wholeNumber("deaths_best"),
                row.wholeNumber("deaths_low"),
                row.wholeNumber("deaths_high"),
                row.text("source_id"));
    }

    /** The table gives the last day itself. */
    private static DateRange days(LargeTableRow row) {
        LocalDate first = row.day("date_from");
        LocalDate last = row.day("date_to");
        if (!DateRange.isInOrder(first, last)) {
            row.refuse("date_to", ProblemText.of("expected.notBefore", first));
        }
        return DateRange.fromUntil(first, last.plusDays(1));
    }

    private static Incident.Side side(LargeTableRow row, String column) {
        return new Incident.Side(row.text(column), row.ids(column + "_org_ids"));
    }

    static Municipality municipality(LargeTableRow row) {
        return new Municipality(
                code(row),
                row.text("name"),
                row.text("state_code"),
                row.wholeNumber("population_2020"),
                row.location(),
                row.text("source_id"));
    }

    static MunicipalityPresence presence(LargeTableRow row) {
        int from = row.wholeNumber("year_from");
        int to = row.wholeNumber("year_to");
        if (to <= from) {
            row.refuse("year_to", ProblemText.of("expected.after", Integer.toString(from)));
        }
        return new MunicipalityPresence(
                code(row), row.text("org_id"), from, to, row.text("source_id"));
    }

    private static String code(LargeTableRow row) {
        String code = row.text(MUNICIPALITY_CODE);
        if (code.matches("\\d{5}")) {
            return code;
        }
        row.refuse(MUNICIPALITY_CODE, ProblemText.of("expected.municipalityCode"));
        return "00000";
    }
}
