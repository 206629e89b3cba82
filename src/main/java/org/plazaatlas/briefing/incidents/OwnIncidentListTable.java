package org.plazaatlas.briefing.incidents;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.briefing.data.CodedWord;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.data.TableForm;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/** Makes the table of somebody's own incidents near a place. */
public final class OwnIncidentListTable {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final IncidentTable incidents;
    private final Words words;

    /**
     * An incident and how far it is.
     *
     * @param row of the table
     * @param km from the place
     */
    public record NearRow(int row, LonLat location, double km) {}

    public OwnIncidentListTable(IncidentTable incidents, Language language) {
        this.incidents = incidents;
        words = Words.of(OwnIncidentListTable.class, language);
    }

    /** A row for each incident. */
    public DataTable table(List<NearRow> near) {
        return new TableForm<NearRow>("incidents", _ -> Subject.COUNTRY)
                .with("incident_id", Kind.TEXT, n -> incidents.id(n.row()))
                .with("distance_km", Kind.KM, NearRow::km)
                .with("from_date", Kind.DATE, n -> PartialDate.of(incidents.firstDay(n.row())))
                .with("to_date", Kind.DATE, n -> PartialDate.of(incidents.lastDay(n.row())))
                .with(
                        "date_known",
                        Kind.WORD,
                        n -> CodedWord.of(incidents.datePrecision(n.row()), words))
                .with("municipality_code", Kind.TEXT, n -> municipality(n.row()))
                .with("state_code", Kind.TEXT, n -> incidents.stateCode(n.row()))
                .with(
                        "place_known",
                        Kind.WORD,
                        n -> CodedWord.of(incidents.placePrecision(n.row()), words))
                .with(
                        "incident_kind",
                        Kind.TEXT,
                        n -> incidents.allKinds().get(incidents.kindNumber(n.row())).word())
                .with("side_a", Kind.TEXT, n -> incidents.sides(n.row()).first().name())
                .with("side_b", Kind.TEXT, n -> incidents.sides(n.row()).second().name())
                .with("events", Kind.COUNT, n -> incidents.events(n.row()))
                .with("deaths", Kind.COUNT, n -> incidents.deaths(n.row()))
                .with("source_id", Kind.TEXT, n -> incidents.sourceId(n.row()))
                .fill(near, words);
    }

    private Optional<String> municipality(int row) {
        int number = incidents.municipality(row);
        return number == IncidentTable.UNKNOWN
                ? Optional.empty()
                : Optional.of(incidents.municipalityCodes().get(number));
    }

    /** A point for each incident. */
    public FeatureTable features(List<NearRow> near, Provenance stamp) {
        return new FeatureTable(
                stamp.on(table(near)),
                stamp,
                Point.class,
                near.stream().<Geometry>map(OwnIncidentListTable::point).toList());
    }

    private static Point point(NearRow near) {
        return GEOMETRIES.createPoint(
                new Coordinate(near.location().longitude(), near.location().latitude()));
    }
}
