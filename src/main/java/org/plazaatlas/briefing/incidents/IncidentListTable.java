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
import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;

import java.util.List;

/** Makes the table of incidents near a place. */
public final class IncidentListTable {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Words words;

    /**
     * An incident and how far it is.
     *
     * @param km from the place
     */
    public record Near(Incident incident, double km) {}

    public IncidentListTable(Language language) {
        words = Words.of(IncidentListTable.class, language);
    }

    /** A row for each incident. */
    public DataTable table(List<Near> incidents) {
        return new TableForm<Near>("incidents", near -> Subject.incident(near.incident().id()))
                .with("incident_id", Kind.TEXT, n -> n.incident().id())
                .with("distance_km", Kind.KM, Near::km)
                .with("from_date", Kind.DATE, n -> PartialDate.of(n.incident().days().from()))
                .with(
                        "to_date",
                        Kind.DATE,
                        n -> PartialDate.of(n.incident().days().to().minusDays(1)))
                .with("date_known", Kind.WORD, n -> word(n.incident().datePrecision()))
                .with("place", Kind.TEXT, n -> n.incident().place())
                .with("municipality", Kind.TEXT, n -> n.incident().municipality())
                .with("state_code", Kind.TEXT, n -> n.incident().stateCode())
                .with("place_known", Kind.WORD, n -> word(n.incident().placePrecision()))
                .with("incident_kind", Kind.WORD, n -> word(n.incident().kind()))
                .with("side_a", Kind.TEXT, n -> n.incident().first().name())
                .with("side_a_org_ids", Kind.IDS, n -> n.incident().first().organizationIds())
                .with("side_b", Kind.TEXT, n -> n.incident().second().name())
                .with("side_b_org_ids", Kind.IDS, n -> n.incident().second().organizationIds())
                .with("deaths", Kind.COUNT, n -> n.incident().deathsBest())
                .with("deaths_low", Kind.COUNT, n -> n.incident().deathsLow())
                .with("deaths_high", Kind.COUNT, n -> n.incident().deathsHigh())
                .with("source_id", Kind.TEXT, n -> n.incident().sourceId())
                .fill(incidents, words);
    }

    private <E extends Enum<E> & Coded> CodedWord word(E constant) {
        return CodedWord.of(constant, words);
    }

    /** A point for each incident. */
    public FeatureTable features(List<Near> incidents, Provenance stamp) {
        return new FeatureTable(
                stamp.on(table(incidents)),
                stamp,
                Point.class,
                incidents.stream().<Geometry>map(IncidentListTable::point).toList());
    }

    private static Point point(Near near) {
        return GEOMETRIES.createPoint(
                new Coordinate(
                        near.incident().location().longitude(),
                        near.incident().location().latitude()));
    }
}
