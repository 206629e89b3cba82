package org.plazaatlas.territory.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.model.City;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.Histories;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Laws of the difference of two dates. */
@Execution(ExecutionMode.CONCURRENT)
class DifferenceLawsTest {

    private static final int PAIRS = 60;

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void aDateDiffersInNothingFromItself(History history) {
        for (LocalDate day : history.changeDates()) {
            Difference none = Difference.between(history.at(day), history.at(day));
            assertThat(none.organizations()).as("%s", day).isEmpty();
            assertThat(none.changed().isEmpty()).as("%s", day).isTrue();
            assertThat(none.newlyContested().isEmpty()).as("%s", day).isTrue();
            assertThat(none.calmed().isEmpty()).as("%s", day).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void turningTheDatesRoundMirrorsTheDifference(History history) {
        differences(history).forEach(there -> assertMirrored(there, back(there)));
    }

    private static Difference back(Difference there) {
        return Difference.between(there.to(), there.from());
    }

    private static void assertMirrored(Difference there, Difference back) {
        assertThat(back.newlyContested()).isEqualTo(there.calmed());
        assertThat(back.calmed()).isEqualTo(there.newlyContested());
        assertThat(back.changed()).isEqualTo(there.changed());
        assertThat(back.organizations())
                .extracting(OrganizationChange::organizationId)
                .containsExactlyInAnyOrderElementsOf(
                        there.organizations().stream()
                                .map(OrganizationChange::organizationId)
                                .toList());
        for (OrganizationChange change : there.organizations()) {
            OrganizationChange mirrored = back.of(change.organizationId()).orElseThrow();
            for (ChangeKind kind : ChangeKind.values()) {
                assertThat(mirrored.faces().get(kind.mirrored()))
                        .as("%s of %s", kind, change.organizationId())
                        .isEqualTo(change.faces().get(kind));
                assertThat(mirrored.squareKm(kind.mirrored())).isEqualTo(change.squareKm(kind));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void whatIsToldOfCitiesAndDisputesIsMirroredToo(History history) {
        List<City> cities = history.atlas().contents().cities();
        CityFaces faces = new CityFaces(history.atlas(), history.mosaic());
        differences(history)
                .forEach(
                        there -> {
                            assertThat(back(there).priorityCities(cities, faces, history.lineage()))
                                    .containsExactlyInAnyOrderElementsOf(
                                            there
                                                    .priorityCities(
                                                            cities, faces, history.lineage())
                                                    .stream()
                                                    .map(DifferenceLawsTest::mirrored)
                                                    .toList());
                            assertThat(back(there).disputes())
                                    .containsExactlyInAnyOrderElementsOf(
                                            there.disputes().stream()
                                                    .map(DifferenceLawsTest::mirrored)
                                                    .toList());
                        });
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    private static CityChange mirrored(CityChange change) {
        return new CityChange(
                change.cityId(), change.kind().mirrored(), change.after(), change.before());
    }

    private static DisputeChange mirrored(DisputeChange change) {
        DisputeChange.Kind kind =
                change.kind() == DisputeChange.Kind.BEGAN
                        ? DisputeChange.Kind.NO_LONGER_TOLD
                        : DisputeChange.Kind.BEGAN;
        return new DisputeChange(change.pair(), kind, change.faces(), change.areaSquareKm());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void whatIsGainedLessWhatIsLostIsTheGrowthOfTheDominantZone(History history) {
        differences(history)
                .forEach(
                        difference ->
                                organizationIds(difference)
                                        .forEach(id -> assertGrowth(id, difference)));
    }

    private static void assertGrowth(String organizationId, Difference difference) {
        double growth =
                difference
                        .of(organizationId)
                        .map(c -> c.squareKm(ChangeKind.GAINED) - c.squareKm(ChangeKind.LOST))
                        .orElse(0.0);
        assertThat(growth)
                .as("%s from %s", organizationId, difference.from().span())
                .isCloseTo(
                        dominantSquareKm(organizationId, difference.to())
                                - dominantSquareKm(organizationId, difference.from()),
                        within(1e-6));
    }

    private static double dominantSquareKm(String organizationId, Snapshot snapshot) {
        return snapshot.zone(organizationId).map(Zone::dominantSquareKm).orElse(0.0);
    }

    private static Stream<String> organizationIds(Difference difference) {
        return Stream.of(difference.from(), difference.to())
                .flatMap(snapshot -> snapshot.zones().stream())
                .map(Zone::organizationId)
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void facesChangeWhereOthersAreDominantOrRivalryComesOrGoes(History history) {
        differences(history)
                .forEach(
                        difference ->
                                assertThat(difference.changed())
                                        .isEqualTo(changedFaces(difference, history.mosaic())));
    }

    private static FaceSet changedFaces(Difference difference, Mosaic mosaic) {
        return FaceSet.of(
                IntStream.range(0, mosaic.faces().size())
                        .filter(face -> isChanged(face, difference)));
    }

    private static boolean isChanged(int face, Difference difference) {
        FaceLabel before = difference.from().label(face);
        FaceLabel after = difference.to().label(face);
        boolean contestedBefore = before.status().isContested();
        boolean contestedAfter = after.status().isContested();
        return contestedBefore != contestedAfter
                || !before.dominantIds().equals(after.dominantIds());
    }

    /** Differences of dates at random, always the same ones. */
    private static Stream<Difference> differences(History history) {
        List<LocalDate> dates = new ArrayList<>(history.changeDates());
        Collections.shuffle(dates, new Random(11));
        return Stream.iterate(1, i -> i < Math.min(dates.size(), PAIRS), i -> i + 1)
                .map(
                        i ->
                                Difference.between(
                                        history.at(dates.get(i - 1)), history.at(dates.get(i))));
    }
}
