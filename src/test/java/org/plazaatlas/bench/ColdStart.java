package org.plazaatlas.bench;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.AtlasException;
import org.plazaatlas.store.AtlasReader;
import org.plazaatlas.territory.History;
import org.plazaatlas.territory.PressureGauge;

import java.nio.file.Path;

/**
 * The bundled atlas for the first time in a virtual machine: its mosaic, and every snapshot with
 * turf boundaries and the pressure on all states.
 */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] args) throws AtlasException {
        Atlas atlas = AtlasReader.read(Path.of("maps/mexico"));
        Stopwatch watch = new Stopwatch();
        History history = History.of(atlas);
        Measured.print("mosaicSeconds", watch.seconds());
        everyDate(history);
        Measured.print("seconds", watch.seconds());
        Measured.print("cpuSeconds", watch.cpuSeconds());
    }

    /** On all cores. */
    static double everyDate(History history) {
        PressureGauge gauge = history.pressureGauge();
        return history.changeDates().stream().toList().parallelStream()
                .mapToDouble(day -> gauge.ofStates(day).size())
                .sum();
    }
}
