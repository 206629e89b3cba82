package org.plazaatlas.briefing.plan;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.briefing.data.LonLatShapes;
import org.plazaatlas.briefing.data.SubjectSpan;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.file.WholeFolder;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/**
 * Writes a folder from which another engine counts events by state, zone, band and month as this
 * program does: an event meets the map of the first day of its month, and counts for those who are
 * dominant at its place and for the turf boundaries that are near.
 *
 * <p>The faces of the mosaic are the only areas of zones and states that are written: they overlap
 * nowhere and hold for all dates, so that each event is placed once, and all else is a lookup.
 */
public final class CountPlan {

    private static final String[] ZONE_COLUMNS = {
        "zone", "organization", "name", "day_from", "day_to", "longitude", "latitude"
    };

    private static final String[] BAND_COLUMNS = {
        "band", "first", "second", "hostile", "day_from", "day_to", "longitude", "latitude"
    };

    private final History history;
    private final Mosaic mosaic;
    private final Dossiers dossiers;
    private final Language language;
    private final LonLatShapes shapes;

    public CountPlan(History history, Dossiers dossiers, Language language) {
        this.history = history;
        this.dossiers = dossiers;
        this.language = language;
        mosaic = history.mosaic();
        shapes = new LonLatShapes(history.atlas().projection());
    }

    /**
     * Writes the tables and the script, all or nothing.
     *
     * @param bandMetres how far from a turf boundary an event may be to count there
     * @param folder must not exist yet, or be empty
     * @throws IOException if it cannot be written
     */
    public void write(CountEngine engine, double bandMetres, Path folder) throws IOException {
        WholeFolder.write(
                folder,
                made -> {
                    writeStates(made);
                    writeFaces(made);
                    writeZones(made);
                    writeBands(bandMetres, made);
                    Files.writeString(
                            made.resolve("count.sql"),
                            engine.script(Words.of(CountPlan.class, language)),
                            StandardCharsets.UTF_8);
                });
    }

    private void writeStates(Path folder) throws IOException {
        try (PlanTable table = new PlanTable(folder, "states", "state", "name")) {
            for (State state : history.atlas().contents().states()) {
                table.add(state.code(), name(Subject.state(state.code())));
            }
        }
    }

    private String name(Subject subject) {
        return dossiers.name(subject, language);
    }

    private void writeFaces(Path folder) throws IOException {
        try (PlanTable table = new PlanTable(folder, "faces", "face", "state", "wkt")) {
            for (Face face : mosaic.faces()) {
                table.add(
                        face.index(),
                        face.stateCode(),
                        shapes.polygons(mosaic.outline(FaceSet.of(face.index()))).toText());
            }
        }
    }

    /** What an organization dominates; presence counts nowhere. */
    private record Dominated(String organizationId, FaceSet faces) {}

    private void writeZones(Path folder) throws IOException {
        List<SubjectSpan<Dominated>> zones =
                SubjectSpan.joined(
                        history.spans(),
                        span ->
                                history.at(span.from()).zones().stream()
                                        .filter(zone -> !zone.dominant().isEmpty())
                                        .map(CountPlan::dominated)
                                        .toList());
        try (PlanTable days = new PlanTable(folder, "zones", ZONE_COLUMNS);
                PlanTable faces = new PlanTable(folder, "zone_faces", "zone", "face")) {
            for (int zone = 0; zone < zones.size(); zone++) {
                SubjectSpan<Dominated> span = zones.get(zone);
                addZone(zone, span, days);
                for (PrimitiveIterator.OfInt face = span.subject().faces().stream().iterator();
                        face.hasNext(); ) {
                    faces.add(zone, face.nextInt());
                }
            }
        }
    }

    private void addZone(int zone, SubjectSpan<Dominated> span, PlanTable days) throws IOException {
        String id = span.subject().organizationId();
        Coordinate middle = middle(span.subject().faces());
        days.add(
                zone,
                id,
                name(Subject.organization(id)),
                span.days().from(),
                span.days().to(),
                middle.x,
                middle.y);
    }

    private static Dominated dominated(Zone zone) {
        return new Dominated(zone.organizationId(), zone.dominant());
    }

    /** A place in the largest face, where a map can show a figure of them all. */
    private Coordinate middle(FaceSet faces) {
        Face largest =
                faces.stream()
                        .mapToObj(mosaic.faces()::get)
                        .max(Comparator.comparingDouble(f -> f.polygon().getArea()))
                        .orElseThrow();
        return inDegrees(largest.polygon().getInteriorPoint().getCoordinate());
    }

    private Coordinate inDegrees(Coordinate place) {
        return history.atlas().projection().toLonLat(place.x, place.y);
    }

    /** Boundaries with the same course share their band. */
    private void writeBands(double metres, Path folder) throws IOException {
        Map<List<Edge>, Integer> bandOf = new HashMap<>();
        try (PlanTable days = new PlanTable(folder, "band_days", BAND_COLUMNS);
                PlanTable bands = new PlanTable(folder, "bands", "band", "wkt")) {
            for (SubjectSpan<TurfBoundary> span :
                    SubjectSpan.joined(
                            history.spans(), span -> history.at(span.from()).turfBoundaries())) {
                List<Edge> course = span.subject().edges();
                if (!bandOf.containsKey(course)) {
                    bandOf.put(course, bandOf.size());
                    bands.add(bandOf.get(course), band(span.subject().line(), metres).toText());
                }
                addBand(bandOf.get(course), span, days);
            }
        }
    }

    private void addBand(int band, SubjectSpan<TurfBoundary> span, PlanTable days)
            throws IOException {
        TurfBoundary boundary = span.subject();
        Coordinate middle = inDegrees(boundary.line().getInteriorPoint().getCoordinate());
        days.add(
                band,
                boundary.firstId(),
                boundary.secondId(),
                boundary.hostile(),
                span.days().from(),
                span.days().to(),
                middle.x,
                middle.y);
    }

    private Geometry band(Geometry line, double metres) {
        return shapes.polygons(TurfBand.around(line, metres));
    }
}
