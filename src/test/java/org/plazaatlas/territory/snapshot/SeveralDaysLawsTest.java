package org.plazaatlas.territory.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FaceStates;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.time.Histories;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Laws of snapshots over several days, on random atlases and on the bundled one. */
@Execution(ExecutionMode.CONCURRENT)
class SeveralDaysLawsTest {

    private static final long SEED = 20261122;
    private static final int RANGES = 12;

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void oneDayIsThatDay(History history) {
        for (DateRange range : ranges()) {
            DateRange day = new DateRange(range.from(), range.from().plusDays(1));
            assertThat(history.over(day)).as(told(range)).isSameAs(history.at(range.from()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void rangesWithTheSameChangesAreOneSnapshot(History history) {
        for (DateRange range : ranges()) {
            DateRange longer = new DateRange(history.at(range.from()).span().from(), range.to());
            assertThat(history.over(longer)).as(told(range)).isSameAs(history.over(range));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void itIsTheSameHoweverItCameAbout(History history) {
        History other = History.of(history.atlas(), history.mosaic());
        for (DateRange range : ranges()) {
            LocalDate middle = middle(range);
            other.over(new DateRange(range.from(), middle));
            assertAlike(history.over(range), other.over(range), told(range));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void placesAreWhatTheirDaysMakeOfThem(History history) {
        for (DateRange range : ranges()) {
            Snapshot over = history.over(range);
            List<Snapshot> days = days(history, range);
            for (int face = 0; face < history.mosaic().faces().size(); face++) {
                int here = face;
                List<FaceLabel> labels = days.stream().map(day -> day.label(here)).toList();
                assertIsMadeOf(over.label(face), labels, told(range) + " face " + face);
            }
        }
    }

    private static void assertIsMadeOf(FaceLabel over, List<FaceLabel> labels, String told) {
        Set<String> ever = new HashSet<>();
        labels.forEach(label -> ever.addAll(label.dominantIds()));
        assertThat(over.dominantIds()).as(told).isEqualTo(ever);
        Set<Status> deciding =
                labels.stream()
                        .filter(label -> label.dominantIds().equals(ever))
                        .map(FaceLabel::status)
                        .collect(Collectors.toSet());
        if (deciding.isEmpty()) {
            assertThat(over.status()).as(told).isEqualTo(Status.IN_TURN);
        } else {
            assertThat(over.status()).as(told).isEqualTo(strongest(deciding));
        }
        assertThat(claims(Stream.of(over))).as(told).isEqualTo(claims(labels.stream()));
    }

    private static Status strongest(Set<Status> statuses) {
        return Stream.of(
                        Status.SPLIT,
                        Status.CONTESTED,
                        Status.CHALLENGED,
                        Status.DISAGREEMENT,
                        Status.SHARED,
                        Status.HELD,
                        Status.MIXED,
                        Status.PRESENT,
                        Status.UNCLAIMED)
                .filter(statuses::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> claims(Stream<FaceLabel> labels) {
        return labels.flatMap(label -> label.holdings().stream())
                .flatMap(holding -> holding.claims().stream())
                .map(claim -> claim.id())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void zonesBoundariesAndJointAreasAreThoseOfAllDays(History history) {
        for (DateRange range : ranges()) {
            Snapshot over = history.over(range);
            List<Snapshot> days = days(history, range);
            for (Zone zone : over.zones()) {
                String id = zone.organizationId();
                assertThat(zone.dominant()).as(told(range)).isEqualTo(dominant(days, id));
                assertThat(whole(zone)).as(told(range)).isEqualTo(whole(days, id));
            }
            for (TurfBoundary boundary : over.turfBoundaries()) {
                assertIsMadeOf(boundary, days, told(range));
            }
            for (JointArea area : over.jointAreas()) {
                assertIsMadeOf(area, days, told(range));
            }
        }
    }

    private static FaceSet dominant(List<Snapshot> days, String id) {
        return FaceSet.unionOf(
                days.stream().map(d -> d.zone(id)).flatMap(Optional::stream).map(Zone::dominant));
    }

    private static FaceSet whole(List<Snapshot> days, String id) {
        return FaceSet.unionOf(
                days.stream()
                        .map(d -> d.zone(id))
                        .flatMap(Optional::stream)
                        .map(SeveralDaysLawsTest::whole));
    }

    private static FaceSet whole(Zone zone) {
        return FaceSet.unionOf(Stream.of(zone.dominant(), zone.presence()));
    }

    private static void assertIsMadeOf(TurfBoundary over, List<Snapshot> days, String told) {
        List<TurfBoundary> ofDays =
                days.stream()
                        .map(day -> day.turfBoundary(over.firstId(), over.secondId()))
                        .flatMap(Optional::stream)
                        .toList();
        Set<Integer> edges = new HashSet<>();
        ofDays.forEach(boundary -> boundary.edges().forEach(edge -> edges.add(edge.index())));
        assertThat(over.edges().stream().map(Edge::index)).as(told).hasSameElementsAs(edges);
        assertThat(over.hostile())
                .as(told)
                .isEqualTo(ofDays.stream().anyMatch(TurfBoundary::hostile));
        assertThat(over.lengthKm())
                .as(told)
                .isCloseTo(over.edges().stream().mapToDouble(Edge::lengthKm).sum(), within(1e-9));
    }

    /** What is contested on any day is not counted as shared on the others. */
    private static void assertIsMadeOf(JointArea over, List<Snapshot> days, String told) {
        FaceSet contested = joint(over, true, days);
        assertThat(over.faces())
                .as(told)
                .isEqualTo(
                        over.contested() ? contested : joint(over, false, days).minus(contested));
    }

    private static FaceSet joint(JointArea like, boolean contested, List<Snapshot> days) {
        return FaceSet.unionOf(
                days.stream()
                        .flatMap(day -> day.jointAreas().stream())
                        .filter(a -> a.firstId().equals(like.firstId()))
                        .filter(a -> a.secondId().equals(like.secondId()))
                        .filter(a -> a.contested() == contested)
                        .map(JointArea::faces));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void moreDaysNeverTakeAnythingAway(History history) {
        for (DateRange range : ranges()) {
            Snapshot less = history.over(range);
            Snapshot more =
                    history.over(
                            new DateRange(range.from().minusMonths(7), range.to().plusMonths(5)));
            for (Zone zone : less.zones()) {
                Zone wider = more.zone(zone.organizationId()).orElseThrow();
                assertThat(zone.dominant().minus(wider.dominant()).isEmpty())
                        .as(told(range))
                        .isTrue();
                assertThat(whole(zone).minus(whole(wider)).isEmpty()).as(told(range)).isTrue();
            }
            for (TurfBoundary boundary : less.turfBoundaries()) {
                assertThat(
                                more.turfBoundary(boundary.firstId(), boundary.secondId())
                                        .orElseThrow()
                                        .edges())
                        .as(told(range))
                        .containsAll(boundary.edges());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void adjoiningRangesTogetherAreTheWhole(History history) {
        for (DateRange range : ranges()) {
            LocalDate middle = middle(range);
            Snapshot one = history.over(new DateRange(range.from(), middle));
            Snapshot two = history.over(new DateRange(middle, range.to()));
            Snapshot whole = history.over(range);
            for (int face = 0; face < history.mosaic().faces().size(); face++) {
                assertThat(whole.label(face).turns())
                        .as("%s face %s", told(range), face)
                        .isEqualTo(
                                FaceStates.together(
                                        List.of(two.label(face).turns(), one.label(face).turns())));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void areasAddUp(History history) {
        double country = history.mosaic().areaSquareKm(history.mosaic().allFaces());
        for (DateRange range : ranges()) {
            double sum =
                    history.over(range).sharesOfCountry().stream()
                            .mapToDouble(StatusShare::areaSquareKm)
                            .sum();
            assertThat(sum).as(told(range)).isCloseTo(country, within(country * 1e-9));
        }
    }

    private static void assertAlike(Snapshot one, Snapshot other, String told) {
        for (int face = 0; face < one.mosaic().faces().size(); face++) {
            assertThat(one.label(face)).as("%s face %s", told, face).isEqualTo(other.label(face));
        }
        assertThat(one.zones()).as(told).isEqualTo(other.zones());
        assertThat(one.turfBoundaries()).as(told).isEqualTo(other.turfBoundaries());
        assertThat(one.jointAreas()).as(told).hasSameElementsAs(other.jointAreas());
    }

    private static List<Snapshot> days(History history, DateRange range) {
        List<Snapshot> days = new ArrayList<>(List.of(history.at(range.from())));
        history.changeDates()
                .subSet(range.from(), false, range.to(), false)
                .forEach(day -> days.add(history.at(day)));
        return days;
    }

    private static LocalDate middle(DateRange range) {
        long days = range.to().toEpochDay() - range.from().toEpochDay();
        return range.from().plusDays(Math.max(1, days / 2));
    }

    private static String told(DateRange range) {
        return "seed " + SEED + ", " + range;
    }

    private static List<DateRange> ranges() {
        Random random = new Random(SEED);
        List<DateRange> ranges = new ArrayList<>();
        for (int i = 0; i < RANGES; i++) {
            LocalDate from = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(18 * 365));
            ranges.add(new DateRange(from, from.plusDays(2 + random.nextInt(5 * 365))));
        }
        return ranges;
    }
}
