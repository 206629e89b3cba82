package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.sf.geographiclib.Geodesic;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.State;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The mosaic agrees with the claims, checked one by one without any overlay, at random places: the
 * label of a place has every claim in force there that is not refined away, and no other.
 */
@Execution(ExecutionMode.CONCURRENT)
class PointOracleTest {

    /** Circles are polygons whose sides run up to 0.1 % of the radius inside the circle. */
    private static final double UNSURE = 0.002;

    static LongStream seeds() {
        return LongStream.rangeClosed(101, 106);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void labelsAreWhatTheClaimsSay(long seed) {
        Atlas atlas = RandomAtlas.ofSeed(seed);
        History history = History.of(atlas);
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            LonLat place = new LonLat(3.6 * random.nextDouble(), 2 * random.nextDouble());
            if (atlas.contents().claims().stream()
                    .anyMatch(c -> isNearRim(c.area(), place, atlas))) {
                continue;
            }
            LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(18 * 365));
            assertThat(organizationsOf(history, place, day))
                    .as("%s on %s", place, day)
                    .isEqualTo(organizationsByClaims(history, place, day));
        }
    }

    private static Set<String> organizationsOf(History history, LonLat place, LocalDate day) {
        Coordinate onMap = TinyAtlas.PROJECTION.toMap(place);
        OptionalInt face = history.mosaic().faceAt(onMap.x, onMap.y);
        if (face.isEmpty()) {
            return Set.of();
        }
        return history.at(day).label(face.getAsInt()).holdings().stream()
                .map(holding -> holding.organizationId() + " " + holding.level())
                .collect(Collectors.toSet());
    }

    private static Set<String> organizationsByClaims(History history, LonLat place, LocalDate day) {
        var inForce =
                history.atlas().contents().claims().stream()
                        .filter(claim -> isInForce(claim, day))
                        .filter(claim -> covers(claim.area(), place, history.atlas()))
                        .toList();
        return inForce.stream()
                .filter(
                        claim ->
                                inForce.stream()
                                        .noneMatch(other -> overrules(other, claim, history)))
                .map(claim -> claim.organizationId() + " " + claim.level())
                .collect(Collectors.toSet());
    }

    /** A stronger claim of the same organization, or one as strong of a faction. */
    private static boolean overrules(Claim other, Claim claim, History history) {
        int stronger = other.level().compareTo(claim.level());
        return other.organizationId().equals(claim.organizationId()) && stronger < 0
                || history.lineage().isWithin(other.organizationId(), claim.organizationId())
                        && stronger <= 0;
    }

    private static boolean isInForce(Claim claim, LocalDate day) {
        boolean lapsed =
                claim.validTime().to().isEmpty()
                        && !day.isBefore(claim.evidenceDate().firstDay().plusMonths(36));
        return claim.validTime().contains(day) && !lapsed;
    }

    private static boolean covers(Area area, LonLat place, Atlas atlas) {
        Optional<String> state = stateAt(place, atlas);
        return switch (area) {
            case Area.States(var codes) -> state.filter(codes::contains).isPresent();
            case Area.Circle(var centre, var radiusKm) ->
                    state.isPresent() && km(centre, place) < radiusKm;
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
            case Area.Municipality(var code, var name) ->
                    Math.abs(km(seat(code, name, atlas), place) / 15 - 1) < UNSURE;
        };
    }

    private static LonLat seat(String code, String name, Atlas atlas) {
        return atlas.contents().seats().stream()
                .filter(seat -> seat.stateCode().equals(code) && seat.municipality().equals(name))
                .map(MunicipalitySeat::location)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> stateAt(LonLat place, Atlas atlas) {
        var point = new GeometryFactory().createPoint(TinyAtlas.PROJECTION.toMap(place));
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
