package org.plazaatlas.bench;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.State;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.mosaic.PlanarMosaic;
import org.plazaatlas.territory.mosaic.StatePart;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The history that takes GEOS, called directly, 87 to 176 s: for each of 240 months the union of
 * each of ten organizations' zones (701 dated shapes over 32 states), what each pair holds
 * together, the boundary between them, and the share of each state. Areas are planar, as the
 * others' are. One run in a virtual machine of its own.
 */
final class ZoneMonths {

    private static final int MONTHS = 240;

    /** Sums of one month, or of all. */
    private record Sums(
            double unionSquareKm,
            double contestedSquareKm,
            double statesSquareKm,
            double boundaryKm) {

        private static final Sums ZERO = new Sums(0, 0, 0, 0);

        private Sums plus(Sums other) {
            return new Sums(
                    unionSquareKm + other.unionSquareKm,
                    contestedSquareKm + other.contestedSquareKm,
                    statesSquareKm + other.statesSquareKm,
                    boundaryKm + other.boundaryKm);
        }
    }

    private ZoneMonths() {}

    public static void main(String[] args) throws IOException, AtlasException {
        BenchData data = BenchData.open();
        List<State> states = data.states();
        List<BenchData.Zone> zones = data.zones();
        Stopwatch watch = new Stopwatch();
        InventedAtlas atlas = new InventedAtlas();
        Map<Area, Geometry> shapes = new LinkedHashMap<>();
        for (BenchData.Zone zone : zones) {
            Area area = new Area.Municipality("01", "zone " + shapes.size());
            shapes.put(area, zone.shape());
            atlas.claim(zone.organization(), area, zone.fromMonth(), zone.toMonth());
        }
        Mosaic mosaic = PlanarMosaic.of(states, shapes);
        Measured.print("mosaicSeconds", watch.seconds());
        Measured.print("faces", mosaic.faces().size());
        Sums sums = sums(History.of(atlas.with(states, List.of()), mosaic));
        Measured.print("seconds", watch.seconds());
        Measured.print("cpuSeconds", watch.cpuSeconds());
        Measured.print("unionSquareKm", sums.unionSquareKm());
        Measured.print("contestedSquareKm", sums.contestedSquareKm());
        Measured.print("statesSquareKm", sums.statesSquareKm());
        Measured.print("boundaryKm", sums.boundaryKm());
    }

    private static Sums sums(History history) {
        return IntStream.range(0, MONTHS)
                .parallel()
                .mapToObj(month -> sums(history.at(InventedAtlas.month(month))))
                .toList()
                .stream()
                .reduce(Sums.ZERO, Sums::plus);
    }

    private static Sums sums(Snapshot snapshot) {
        return new Sums(
                snapshot.zones().stream().mapToDouble(Zone::dominantSquareKm).sum(),
                snapshot.jointAreas().stream().mapToDouble(JointArea::areaSquareKm).sum(),
                snapshot.zones().stream()
                        .flatMap(zone -> snapshot.mosaic().partsByState(zone.dominant()).stream())
                        .mapToDouble(StatePart::areaSquareKm)
                        .sum(),
                snapshot.turfBoundaries().stream().mapToDouble(TurfBoundary::lengthKm).sum());
    }
}
