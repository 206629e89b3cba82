package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.sf.geographiclib.Geodesic;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The labels agree with a plain reading of the claims and disputes one by one, without any overlay,
 * at random places: who is shown at which level, who fights, and which status follows.
 */
@Execution(ExecutionMode.CONCURRENT)
class PointOracleTest {

    private static final int PLACES = 400;

    /** Circles are polygons whose sides run up to 0.1 % of the radius inside the circle. */
    private static final double UNSURE = 0.002;

    /** Corners of the mosaic lie on a grid of one metre. */
    private static final double UNSURE_METRES = 5;

    static LongStream seeds() {
        return LongStream.rangeClosed(101, 106);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void labelsAreWhatTheClaimsSay(long seed) {
        Atlas atlas = RandomAtlas.ofSeed(seed);
        History history = History.of(atlas);
        Random random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < PLACES; i++) {
            LonLat place = new LonLat(3.6 * random.nextDouble(), 2 * random.nextDouble());
            LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(18 * 365));
            PlainReading reading =
                    new PlainReading(history, day, area -> covers(area, place, atlas));
            if (!reading.isAmbiguous() && !isNearAnyRim(place, atlas)) {
                assertAgree(label(history, place, day), reading, place + " on " + day);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(PLACES / 2);
    }

    private static void assertAgree(FaceLabel label, PlainReading reading, String where) {
        assertThat(
                        label.holdings().stream()
                                .map(h -> h.organizationId() + " " + h.level())
                                .collect(Collectors.toSet()))
                .as(where)
                .isEqualTo(reading.shown());
        assertThat(label.contests().stream().collect(Collectors.toMap(Contest::pair, Contest::war)))
                .as(where)
                .isEqualTo(reading.contests());
        assertThat(label.status()).as(where).isEqualTo(reading.status());
    }

    /** The sea is as a place of which nothing is told. */
    private static FaceLabel label(History history, LonLat place, LocalDate day) {
        Coordinate onMap = TinyAtlas.PROJECTION.toMap(place);
        OptionalInt face = history.mosaic().faceAt(onMap.x, onMap.y);
        return face.isPresent() ? history.at(day).label(face.getAsInt()) : FaceLabel.UNCLAIMED;
    }

    private static boolean isNearAnyRim(LonLat place, Atlas atlas) {
        return Stream.concat(
                        atlas.contents().claims().stream().map(claim -> claim.area()),
                        atlas.contents().disputes().stream().map(dispute -> dispute.area()))
                .anyMatch(area -> isNearRim(area, place, atlas));
    }

    private static boolean covers(Area area, LonLat place, Atlas atlas) {
        Optional<String> state = stateAt(place, atlas);
        return switch (area) {
            case Area.States(var codes) -> state.filter(codes::contains).isPresent();
            case Area.Circle(var centre, var radiusKm) ->
                    state.isPresent() && km(centre, place) < radiusKm;
            case Area.Polygon drawn ->
                    state.isPresent() && drawn.onMap(TinyAtlas.PROJECTION).contains(onMap(place));
            case Area.Municipality(var code, var name) ->
                    state.filter(code::equals).isPresent()
                            && km(seat(code, name, atlas), place) < 15;
        };
    }

    private static boolean isNearRim(Area area, LonLat place, Atlas atlas) {
        return switch (area) {
            case Area.States _ -> false;
            case Area.Circle(var centre, var radiusKm) ->
                    Math.abs(km(centre, place) / radiusKm - 1) < UNSURE;
            case Area.Polygon drawn ->
                    drawn.onMap(TinyAtlas.PROJECTION)
                            .getBoundary()
                            .isWithinDistance(onMap(place), UNSURE_METRES);
            case Area.Municipality(var code, var name) ->
                    Math.abs(km(seat(code, name, atlas), place) / 15 - 1) < UNSURE;
        };
    }

    private static Point onMap(LonLat place) {
        return new GeometryFactory().createPoint(TinyAtlas.PROJECTION.toMap(place));
    }

    private static LonLat seat(String code, String name, Atlas atlas) {
        return atlas.contents().seats().stream()
                .filter(seat -> seat.stateCode().equals(code) && seat.municipality().equals(name))
                .map(MunicipalitySeat::location)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> stateAt(LonLat place, Atlas atlas) {
        Point point = onMap(place);
        return atlas.contents().states().stream()
                .filter(state -> state.outline().contains(point))
                .map(State::code)
                .findFirst();
    }

    private static double km(LonLat one, LonLat other) {
        return Geodesic.WGS84.Inverse(
                                one.latitude(),
                                one.longitude(),
                                other.latitude(),
                                other.longitude())
                        .s12
                / 1e3;
    }
}
