package org.plazaatlas.briefing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.incident.count.CountBy;
import org.plazaatlas.language.Language;
import org.plazaatlas.scale.InventedEvents;
import org.plazaatlas.scale.OwnCounts;
import org.plazaatlas.territory.time.History;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Counts by the tables of a plan as its script does, and compares with this program's counts. */
@Execution(ExecutionMode.CONCURRENT)
class CountPlanTest {

    private static final double BAND_METRES = 15_000;

    private final History history = History.of(TinyAtlas.atlas());
    private final InventedEvents events = new InventedEvents(history, 400, 5);
    private final OwnCounts own = new OwnCounts(history, events.atlas(), BAND_METRES);

    @TempDir private Path temporary;

    private Path folder;
    private List<Event> placed;

    private record Event(LocalDate month, Geometry place) {}

    @BeforeEach
    void write() throws IOException {
        folder = temporary.resolve("plan");
        write(CountEngine.SEDONA, Language.ES, folder);
        events.write(folder.resolve("events.csv"));
        placed = new ArrayList<>();
        for (CSVRecord row : rows("events")) {
            placed.add(
                    new Event(
                            LocalDate.parse(row.get("day")).withDayOfMonth(1),
                            TinyAtlas.wkt(
                                    "POINT ("
                                            + row.get("longitude")
                                            + " "
                                            + row.get("latitude")
                                            + ")")));
        }
    }

    private void write(CountEngine engine, Language language, Path to) throws IOException {
        new CountPlan(history, new Dossiers(history), language).write(engine, BAND_METRES, to);
    }

    private List<CSVRecord> rows(String table) throws IOException {
        try (CSVParser csv =
                CSVParser.parse(
                        folder.resolve(table + ".csv"),
                        StandardCharsets.UTF_8,
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return csv.getRecords();
        }
    }

    private static boolean holds(CSVRecord row, LocalDate month) {
        return !month.isBefore(LocalDate.parse(row.get("day_from")))
                && month.isBefore(LocalDate.parse(row.get("day_to")));
    }

    /** Counts each event for what some row of a table with areas makes of it. */
    private Map<String, Long> counted(String areas, BiFunction<CSVRecord, Event, List<String>> keys)
            throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (CSVRecord area : rows(areas)) {
            Geometry shape = TinyAtlas.wkt(area.get("wkt"));
            for (Event event : placed) {
                if (shape.contains(event.place())) {
                    keys.apply(area, event)
                            .forEach(k -> counts.merge(k + " " + event.month(), 1L, Long::sum));
                }
            }
        }
        return counts;
    }

    @Test
    void countsByStateAreTheSame() throws IOException {
        assertThat(counted("faces", (face, _) -> List.of(face.get("state"))))
                .isNotEmpty()
                .isEqualTo(own.by(CountBy.STATE));
    }

    @Test
    void countsByZoneAreTheSame() throws IOException {
        List<CSVRecord> zones = rows("zones");
        List<CSVRecord> parts = rows("zone_faces");
        assertThat(
                        counted(
                                "faces",
                                (face, event) ->
                                        parts.stream()
                                                .filter(p -> p.get("face").equals(face.get("face")))
                                                .map(
                                                        p ->
                                                                zones.get(
                                                                        Integer.parseInt(
                                                                                p.get("zone"))))
                                                .filter(zone -> holds(zone, event.month()))
                                                .map(zone -> zone.get("organization"))
                                                .toList()))
                .isNotEmpty()
                .isEqualTo(own.by(CountBy.ZONE));
    }

    @Test
    void countsByBandAreTheSame() throws IOException {
        List<CSVRecord> days = rows("band_days");
        assertThat(
                        counted(
                                "bands",
                                (band, event) ->
                                        days.stream()
                                                .filter(d -> d.get("band").equals(band.get("band")))
                                                .filter(d -> holds(d, event.month()))
                                                .map(d -> d.get("first") + "+" + d.get("second"))
                                                .toList()))
                .isNotEmpty()
                .isEqualTo(own.by(CountBy.BOUNDARY));
    }

    @ParameterizedTest
    @EnumSource
    void scriptsReadTheTablesThatAreWrittenAndSayWhatTheyDo(CountEngine engine) throws IOException {
        for (Language language : Language.values()) {
            Path made = temporary.resolve(engine.code() + language.code());
            write(engine, language, made);
            String script = Files.readString(made.resolve("count.sql"));
            assertThat(script).doesNotContain("--#").endsWith(";\n");
            for (String table :
                    List.of("states", "faces", "zones", "zone_faces", "bands", "band_days")) {
                assertThat(made.resolve(table + ".csv")).isNotEmptyFile();
                assertThat(script).contains("'" + table + ".csv'");
            }
        }
    }
}
