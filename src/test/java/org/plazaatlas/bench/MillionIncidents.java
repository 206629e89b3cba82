package org.plazaatlas.bench;

import org.plazaatlas.incident.count.CountBy;
import org.plazaatlas.incident.count.CountStep;
import org.plazaatlas.incident.count.IncidentFaces;
import org.plazaatlas.incident.count.PeriodCount;
import org.plazaatlas.incident.count.PeriodCounter;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.own.OwnIncidentReader;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.own.ReadingProgress;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A million incidents, generated, read from a table, placed in their states and counted by month:
 * in all 1,000,000, in 7,680 cells, the largest of 467, as other programs find. The first argument
 * may name another file.
 */
final class MillionIncidents {

    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private MillionIncidents() {}

    public static void main(String[] args) throws IOException, AtlasException {
        BenchData data = BenchData.open();
        Path file = args.length > 0 ? Path.of(args[0]) : data.incidents();
        Atlas atlas = new InventedAtlas().with(data.states(), List.of());
        History history = History.of(atlas);
        atlas.projection().toMap(-100, 20);
        double base = PeakMemory.megabytes();
        Stopwatch all = new Stopwatch();
        OwnIncidentReader reader = new OwnIncidentReader(atlas);
        IncidentMapping mapping = MappingGuess.of(reader.head(file).names());
        OwnIncidents incidents = reader.read(file, mapping, ReadingProgress.NONE);
        Measured.print("loadSeconds", all.seconds());
        PeriodCounter counter =
                new PeriodCounter(
                        history,
                        incidents.table(),
                        IncidentFaces.of(incidents.table(), history.mosaic()),
                        HexagonGrid.ofKm(25),
                        25_000);
        DateRange days = new DateRange(LocalDate.of(2005, 1, 1), LocalDate.of(2025, 1, 1));
        List<PeriodCount> counts =
                counter.counts(CountBy.STATE, CountStep.MONTH, days, IncidentFilter.ALL);
        Measured.print("seconds", all.seconds());
        Measured.print("cpuSeconds", all.cpuSeconds());
        Measured.print("peakMegabytes", PeakMemory.megabytes() - base);
        Measured.print("heldMegabytes", heldMegabytes());
        Measured.print("assigned", counts.stream().mapToInt(c -> c.total().events()).sum());
        Measured.print("cells", counts.size());
        Measured.print(
                "largest", counts.stream().mapToInt(c -> c.total().events()).max().orElse(0));
    }

    private static double heldMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
    }
}
