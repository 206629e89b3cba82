package org.plazaatlas.territory.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.List;

/** What a snapshot says of a state, the country and an organization. */
class AreaSharesTest {

    private final Snapshot snapshot = History.of(TinyAtlas.atlas()).at(LocalDate.of(2024, 6, 15));

    @Test
    void sharesOfAStateAreItsPartsByStatusTheLargestFirst() {
        List<StatusShare> shares = snapshot.sharesOf("01");

        assertThat(shares)
                .extracting(StatusShare::status)
                .containsExactly(Status.HELD, Status.CHALLENGED);
        assertThat(shares.getLast().share()).isCloseTo(0.042, within(0.001));
        assertThat(shares.stream().mapToDouble(StatusShare::share).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void aStateWithoutClaimsIsUnclaimedAsAWhole() {
        assertThat(snapshot.sharesOf("05"))
                .singleElement()
                .extracting(StatusShare::status, StatusShare::share)
                .containsExactly(Status.UNCLAIMED, 1.0);
    }

    @Test
    void anUnknownStateHasNoShares() {
        assertThat(snapshot.sharesOf("99")).isEmpty();
        assertThat(snapshot.holdingsIn("99")).isEmpty();
    }

    @Test
    void sharesOfTheCountryAddUpToItsArea() {
        double whole = snapshot.mosaic().areaSquareKm(snapshot.mosaic().allFaces());

        assertThat(snapshot.sharesOfCountry().stream().mapToDouble(StatusShare::areaSquareKm).sum())
                .isCloseTo(whole, within(whole * 1e-12));
    }

    @Test
    void holdingsInAStateAreOfEachOrganizationAndLevelTheLargestFirst() {
        assertThat(snapshot.holdingsIn("03"))
                .extracting(
                        share -> share.holding().organizationId(), share -> share.holding().level())
                .containsExactly(
                        tuple("norte", Level.PRESENCE),
                        tuple("costa", Level.PRESENCE),
                        tuple("costa", Level.DOMINANT));
    }

    @Test
    void aHoldingInAStateHasTheClaimsOfAllItsFaces() {
        HoldingShare dominantRoundFaro = snapshot.holdingsIn("03").getLast();

        assertThat(dominantRoundFaro.holding().claims())
                .extracting("id")
                .containsExactly("c09", "c08");
        assertThat(dominantRoundFaro.holding().approximate()).isTrue();
        assertThat(dominantRoundFaro.areaSquareKm()).isCloseTo(468.7, within(0.5));
    }

    @Test
    void placesOfAnOrganizationAreItsStatesTheMostDominatedFirst() {
        assertThat(snapshot.placesOf("norte"))
                .extracting(StateZone::stateCode)
                .containsExactly("01", "04", "03");
        assertThat(snapshot.placesOf("norte").getLast())
                .satisfies(
                        place -> {
                            assertThat(place.dominantSquareKm()).isZero();
                            assertThat(place.presenceSquareKm()).isEqualTo(place.stateSquareKm());
                        });
        assertThat(snapshot.placesOf("sierra")).isEmpty();
    }

    @Test
    void zonesComeWithTheLargestDominantAreaFirst() {
        assertThat(snapshot.zones())
                .extracting(Zone::organizationId)
                .containsExactly("norte", "sur", "halcones", "lobos", "costa", "cuervos");
    }

    @Test
    void facesOfEqualLabelAreOneRegion() {
        assertThat(snapshot.regions())
                .filteredOn(region -> region.label().status() == Status.PRESENT)
                .singleElement()
                .satisfies(region -> assertThat(region.faces().size()).isEqualTo(2)); // island
    }
}
