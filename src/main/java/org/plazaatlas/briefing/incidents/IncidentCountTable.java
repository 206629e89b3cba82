package org.plazaatlas.briefing.incidents;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.LonLatShapes;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.data.TableForm;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.incident.count.CountBy;
import org.plazaatlas.incident.count.PeriodCount;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the table of counts of incidents, with or without shapes. */
public final class IncidentCountTable {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final History history;
    private final Dossiers dossiers;
    private final Language language;
    private final HexagonGrid hexagons;
    private final LonLatShapes shapes;
    private final Words words;

    /**
     * @param hexagons the tiling that counts by hexagon are of
     */
    public IncidentCountTable(
            History history, Dossiers dossiers, Language language, HexagonGrid hexagons) {
        this.history = history;
        this.dossiers = dossiers;
        this.language = language;
        this.hexagons = hexagons;
        shapes = new LonLatShapes(history.atlas().projection());
        words = Words.of(IncidentCountTable.class, language);
    }

    /** A row for each count. */
    public DataTable table(List<PeriodCount> counts, String sources) {
        return new TableForm<PeriodCount>("incident_counts", IncidentCountTable::subject)
                .with("from_date", Kind.DATE, c -> PartialDate.of(c.period().from()))
                .with("to_date", Kind.DATE, c -> PartialDate.of(last(c.period())))
                .with("id", Kind.TEXT, c -> c.key().id())
                .with("name", Kind.TEXT, this::name)
                .with("events", Kind.COUNT, c -> c.total().events())
                .with("deaths", Kind.COUNT, c -> Math.toIntExact(c.total().deaths()))
                .with("source_id", Kind.TEXT, _ -> sources)
                .fill(counts, words);
    }

    private static LocalDate last(DateRange period) {
        return period.to().minusDays(1);
    }

    private static Subject subject(PeriodCount count) {
        return count.key().subject().orElse(Subject.COUNTRY);
    }

    private String name(PeriodCount count) {
        if (count.key().cell().isPresent()) {
            return words.get("incidents.hexagon", count.key().id());
        }
        return count.key()
                .subject()
                .map(subject -> dossiers.name(subject, language))
                .orElseGet(() -> words.get("incidents.rest"));
    }

    /**
     * A feature for each count of something with a shape. A zone or boundary has the shape of the
     * first day of the last month of its period.
     */
    public FeatureTable features(
            List<PeriodCount> counts, CountBy by, String sources, Provenance stamp) {
        List<PeriodCount> shaped =
                counts.stream().filter(count -> shape(count, by).isPresent()).toList();
        return new FeatureTable(
                stamp.on(table(shaped, sources)),
                stamp,
                kind(by),
                shaped.stream().map(count -> shape(count, by).orElseThrow()).toList());
    }

    private static Class<? extends Geometry> kind(CountBy by) {
        return switch (by) {
            case STATE, ZONE, HEXAGON -> MultiPolygon.class;
            case MUNICIPALITY -> Point.class;
            case BOUNDARY, PAIR -> MultiLineString.class;
        };
    }

    private Optional<Geometry> shape(PeriodCount count, CountBy by) {
        Optional<Subject> subject = count.key().subject();
        return switch (by) {
            case STATE ->
                    subject.flatMap(s -> history.atlas().state(s.id()))
                            .map(State::outline)
                            .map(shapes::polygons);
            case MUNICIPALITY -> subject.flatMap(this::municipality);
            case HEXAGON ->
                    count.key()
                            .cell()
                            .map(cell -> GEOMETRIES.createPolygon(hexagons.corners(cell)))
                            .map(shapes::polygons);
            case ZONE -> subject.flatMap(s -> zone(s, snapshot(count)));
            case BOUNDARY, PAIR -> subject.flatMap(s -> boundary(s, snapshot(count)));
        };
    }

    private Optional<Geometry> municipality(Subject subject) {
        return history.atlas()
                .gazetteer()
                .withCode(subject.id())
                .map(Municipality::location)
                .map(at -> GEOMETRIES.createPoint(new Coordinate(at.longitude(), at.latitude())));
    }

    private Snapshot snapshot(PeriodCount count) {
        LocalDate month = last(count.period()).withDayOfMonth(1);
        return history.at(history.atlas().contents().timeSpan().nearest(month));
    }

    private Optional<Geometry> zone(Subject organization, Snapshot snapshot) {
        return snapshot.zone(organization.id())
                .map(zone -> zone.dominant())
                .filter(faces -> !faces.isEmpty())
                .map((FaceSet faces) -> shapes.polygons(snapshot.mosaic().outline(faces)));
    }

    private Optional<Geometry> boundary(Subject turf, Snapshot snapshot) {
        return snapshot.turfBoundary(turf.parties().getFirst(), turf.parties().getLast())
                .map(TurfBoundary::line)
                .map(shapes::lines);
    }
}
