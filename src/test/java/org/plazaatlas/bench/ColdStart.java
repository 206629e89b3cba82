package org.plazaatlas.bench;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.opening.FolderHistory;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Opens the bundled atlas in a new virtual machine as the program does, which keeps its mosaic
 * beside its files from the first time on, and computes every snapshot with zones, turf boundaries
 * and the pressure on all states, by one gauge as in the window.
 */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] args) throws AtlasException {
        Path folder = Path.of("maps/mexico");
        Atlas atlas = AtlasReader.read(folder);
        Stopwatch watch = new Stopwatch();
        History history = FolderHistory.of(atlas, folder);
        Measured.print("mosaicSeconds", watch.seconds());
        everyDate(history);
        Measured.print("seconds", watch.seconds());
        Measured.print("cpuSeconds", watch.cpuSeconds());
    }

    /** On all cores. */
    static double everyDate(History history) {
        PressureGauge gauge = new PressureGauge(history);
        return history.changeDates().stream().toList().parallelStream()
                .mapToDouble(day -> everything(day, history, gauge))
                .sum();
    }

    /** A number that depends on everything computed for a day. */
    private static double everything(LocalDate day, History history, PressureGauge gauge) {
        Snapshot snapshot = history.at(day);
        return snapshot.regions().size()
                + snapshot.zones().stream().mapToDouble(Zone::dominantSquareKm).sum()
                + snapshot.turfBoundaries().stream().mapToDouble(TurfBoundary::lengthKm).sum()
                + gauge.ofStates(day).stream()
                        .mapToDouble(pressure -> pressure.score(PressureWeights.DEFAULT))
                        .sum();
    }
}
