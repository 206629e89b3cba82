package org.plazaatlas.bench;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter;
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
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.OwnIncidentsOnMap;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A million incidents, generated, read from a table, placed in their states and counted by month:
 * in all 1,000,000, in 7,680 cells, the largest of 467, as other programs find. The first argument
 * may name another file.
 */
final class MillionIncidents {

    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private static final LocalDate START = LocalDate.of(2005, 1, 1);
    private static final int STEPS = 60;

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
        Measured.print("windowMillis", windowMillis(counter));
        Measured.print("monthMillis", monthMillis(history, incidents));
        Measured.print("assigned", counts.stream().mapToInt(c -> c.total().events()).sum());
        Measured.print("cells", counts.size());
        Measured.print(
                "largest", counts.stream().mapToInt(c -> c.total().events()).max().orElse(0));
    }

    private static double heldMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
    }

    /** The counts by month of a year that is dragged along, the median. */
    private static double windowMillis(PeriodCounter counter) {
        return medianMillis(
                months ->
                        counter.counts(
                                CountBy.STATE,
                                CountStep.MONTH,
                                DateRange.fromUntil(
                                        START.plusMonths(months), START.plusMonths(months + 12)),
                                IncidentFilter.ALL));
    }

    /** A frame with the points of a month, 1920x1080, the median. */
    private static double monthMillis(History history, OwnIncidents incidents) {
        Atlas atlas = history.atlas();
        Scenes scenes = new Scenes(history);
        FramePainter painter = new FramePainter(atlas, history.mosaic());
        View view =
                View.of(START, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT)
                        .withOwnIncidents(Optional.of(new OwnIncidentsOnMap(incidents, false)))
                        .withIncidents(
                                IncidentDisplay.NONE
                                        .withMode(IncidentMode.POINTS)
                                        .withWindow(new IncidentWindow.Trailing(30)));
        PictureSize size = new PictureSize(1920, 1080, 1);
        return medianMillis(
                months -> {
                    View shown = view.withDate(START.plusMonths(months + 1));
                    return painter.paint(shown, scenes.of(shown), size);
                });
    }

    private static double medianMillis(IntFunction<?> work) {
        List<Object> made = new ArrayList<>();
        double[] millis = new double[STEPS];
        for (int i = 0; i < 2 * STEPS; i++) {
            Stopwatch watch = new Stopwatch();
            made.add(work.apply(i));
            millis[i % STEPS] = watch.seconds() * 1_000; // the first round warms up
        }
        if (made.size() != 2 * STEPS) {
            throw new IllegalStateException("a step made nothing");
        }
        Arrays.sort(millis);
        return millis[STEPS / 2];
    }
}
