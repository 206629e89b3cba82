package org.plazaatlas.scale;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.time.History;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Events at random places and days, the same for the same seed. */
public final class InventedEvents {

    private static final Incident.Side NOBODY = new Incident.Side("", List.of());

    private final History history;
    private final List<Incident> incidents = new ArrayList<>();

    /**
     * @param count how many within the extent of the country; some are at sea or abroad
     */
    public InventedEvents(History history, int count, long seed) {
        this.history = history;
        Mosaic mosaic = history.mosaic();
        Envelope extent = new Envelope();
        mosaic.faces().forEach(f -> extent.expandToInclude(f.polygon().getEnvelopeInternal()));
        DateRange days = history.atlas().contents().timeSpan();
        Random random = new Random(seed);
        while (incidents.size() < count) {
            Coordinate place =
                    history.atlas()
                            .projection()
                            .toLonLat(
                                    extent.getMinX() + random.nextDouble() * extent.getWidth(),
                                    extent.getMinY() + random.nextDouble() * extent.getHeight());
            long day = random.nextLong(days.from().toEpochDay(), days.to().toEpochDay());
            incidents.add(incident(incidents.size(), place, LocalDate.ofEpochDay(day)));
        }
    }

    private Incident incident(int number, Coordinate place, LocalDate day) {
        Coordinate onMap = history.atlas().projection().toMap(place.x, place.y);
        Mosaic mosaic = history.mosaic();
        Optional<String> state =
                mosaic.faceAt(onMap.x, onMap.y).stream()
                        .mapToObj(face -> mosaic.faces().get(face).stateCode())
                        .findFirst();
        return new Incident(
                "e" + number,
                Incident.Kind.BETWEEN_GROUPS,
                new DateRange(day, day.plusDays(1)),
                Incident.DatePrecision.DAY,
                new LonLat(place.x, place.y),
                Incident.PlacePrecision.EXACT,
                "",
                "",
                state,
                NOBODY,
                NOBODY,
                1,
                1,
                1,
                "invented");
    }

    /** Writes them as the plan expects them. */
    public void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("day,longitude,latitude\n");
            for (Incident incident : incidents) {
                out.write(
                        incident.days().from()
                                + ","
                                + incident.location().longitude()
                                + ","
                                + incident.location().latitude()
                                + "\n");
            }
        }
    }

    /** An atlas of these incidents alone, on the map of the history. */
    public Atlas atlas() {
        AtlasContents bare =
                new AtlasContents(
                        Text.same("events"),
                        history.atlas().contents().timeSpan(),
                        history.atlas().projection(),
                        history.atlas().contents().states(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new LaterRecords(
                                Deferred.of(incidents),
                                Deferred.of(new Gazetteer(List.of())),
                                Deferred.of(List.of()),
                                Deferred.of("invented")));
        return new Atlas(bare);
    }
}
