package org.plazaatlas.territory.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.time.History;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of a country of twelve square states, 01 to 12. */
@Execution(ExecutionMode.CONCURRENT)
class LeaveOneOutTest {

    private static Atlas atlas(ClaimDraft... claims) {
        State[] states =
                IntStream.rangeClosed(1, 12).mapToObj(LeaveOneOutTest::state).toArray(State[]::new);
        return new TinyAtlas()
                .states(states)
                .seats()
                .claims(claims)
                .relations()
                .events()
                .homicides()
                .build();
    }

    private static State state(int number) {
        String square =
                "POLYGON ((%1$d 0, %2$d 0, %2$d 1, %1$d 1, %1$d 0))".formatted(number - 1, number);
        return TinyAtlas.state(code(number), "Estado " + number, "State " + number, square);
    }

    private static String code(int number) {
        return "%02d".formatted(number);
    }

    private static String[] codes(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(LeaveOneOutTest::code)
                .toArray(String[]::new);
    }

    private static ClaimDraft dominant(String id, String organization, int first, int last) {
        return claim(id, organization)
                .dominantIn(codes(first, last))
                .from("2020")
                .source("informe");
    }

    private static ClaimDraft present(String id, String organization, int first, int last) {
        return claim(id, organization).presentIn(codes(first, last)).from("2020").source("informe");
    }

    private static ListAgreement only(ClaimDraft... claims) {
        List<ListAgreement> all = new LeaveOneOut(History.of(atlas(claims))).agreements();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Stream<NationalList> lists(ClaimDraft... claims) {
        return NationalList.of(atlas(claims)).stream();
    }

    @Test
    void aListAgreesWhereItNamesThoseWhoDominateAccordingToAllOthers() {
        ListAgreement agreement =
                only(
                        dominant("c1", "norte", 1, 6),
                        dominant("c2", "sur", 7, 10),
                        // The others: 01 to 04 alike, 05 differs, nothing of 06 to 09, 10 alike
                        claim("d1", "norte").dominantIn(codes(1, 4)).from("2019").source("diario"),
                        claim("d2", "sur").dominantIn("05", "10").from("2019").source("diario"));

        assertThat(agreement.list().origin()).isEqualTo("informe");
        assertThat(agreement.list().level()).isEqualTo(Level.DOMINANT);
        assertThat(agreement.list().byState()).hasSize(10);
        assertThat(agreement.agreeing()).containsExactly("01", "02", "03", "04", "10");
        assertThat(agreement.differing()).containsExactly("05");
        assertThat(agreement.silent()).isEqualTo(4);
        assertThat(agreement.share()).isCloseTo(5 / 6.0, within(1e-12));
    }

    @Test
    void besideItStandsTheOrganizationNamedInMostOfTheComparedStates() {
        ListAgreement agreement =
                only(
                        dominant("c1", "norte", 1, 3),
                        dominant("c2", "sur", 4, 12),
                        claim("d1", "norte").dominantIn(codes(1, 4)).from("2019").source("diario"));

        assertThat(agreement.largestId()).isEqualTo(Optional.of("norte"));
        assertThat(agreement.largestAgreeing()).isEqualTo(3);
        assertThat(agreement.largestShare()).isEqualTo(0.75);
    }

    @Test
    void theListItselfAndAllThatPassItOnAreLeftOut() {
        // Nobody but the list tells of the country, at any time
        ListAgreement agreement =
                only(
                        dominant("c1", "norte", 1, 10),
                        claim("c2", "norte").dominantIn("01").from("2019"));

        assertThat(agreement.compared()).isZero();
        assertThat(agreement.silent()).isEqualTo(10);
        assertThat(agreement.share()).isNaN();
        assertThat(agreement.largestId()).isEmpty();
    }

    @Test
    void aFactionStandsForItsParentAndTheParentForIt() {
        ListAgreement agreement =
                only(
                        dominant("c1", "norte", 1, 5),
                        dominant("c2", "halcones", 6, 10),
                        claim("d1", "halcones").dominantIn("01").from("2019").source("diario"),
                        claim("d2", "norte").dominantIn("06").from("2019").source("diario"),
                        claim("d3", "lobos").dominantIn("07").from("2019").source("diario"));

        assertThat(agreement.agreeing()).containsExactly("01", "06");
        assertThat(agreement.differing()).containsExactly("07");
    }

    @Test
    void twoThatDominateAccordingToTheOthersMustBothBeNamed() {
        ListAgreement agreement =
                only(
                        dominant("c1", "norte", 1, 10),
                        dominant("c2", "sur", 2, 2),
                        claim("d1", "norte").dominantIn("01", "02").from("2019").source("diario"),
                        claim("d2", "sur").dominantIn("01", "02").from("2019").source("diario"));

        assertThat(agreement.agreeing()).containsExactly("02");
        assertThat(agreement.differing()).containsExactly("01");
    }

    @Test
    void aListOfPresenceAgreesIfThoseWhoDominateAreAmongThosePresent() {
        ListAgreement agreement =
                only(
                        present("c1", "norte", 1, 10),
                        present("c2", "sur", 1, 2),
                        claim("d1", "sur").dominantIn("01", "03").from("2019").source("diario"));

        assertThat(agreement.list().level()).isEqualTo(Level.PRESENCE);
        assertThat(agreement.agreeing()).containsExactly("01");
        assertThat(agreement.differing()).containsExactly("03");
    }

    @Test
    void nineStatesMakeNoList() {
        assertThat(lists(dominant("c1", "norte", 1, 9))).isEmpty();
        assertThat(lists(dominant("c1", "norte", 1, 10))).hasSize(1);
    }

    @Test
    void statementsOfTwoDatesOrOriginsMakeNoListTogether() {
        assertThat(
                        lists(
                                dominant("c1", "norte", 1, 5),
                                dominant("c2", "norte", 6, 10).evidence("2021")))
                .isEmpty();
        assertThat(
                        lists(
                                dominant("c1", "norte", 1, 5),
                                dominant("c2", "norte", 6, 10).source("diario")))
                .isEmpty();
    }

    @Test
    void fewStatementsOfDominanceAmongPresencesMakeAListOfPresence() {
        assertThat(lists(present("c1", "norte", 1, 10), dominant("c2", "sur", 11, 12)))
                .singleElement()
                .extracting(NationalList::level)
                .isEqualTo(Level.PRESENCE);
    }

    @Test
    void presencesOfOneOrganizationAloneCompareNobody() {
        assertThat(lists(present("c1", "norte", 1, 12))).isEmpty();
    }

    @Test
    void listsComeInTheOrderOfTheirDates() {
        assertThat(
                        lists(
                                dominant("c1", "norte", 1, 10).evidence("2023"),
                                dominant("c2", "norte", 1, 10).evidence("2021-05"),
                                dominant("c3", "norte", 1, 10)
                                        .evidence("2021-05")
                                        .source("diario")))
                .extracting(list -> list.date() + " " + list.origin())
                .containsExactly("2021-05 diario", "2021-05 informe", "2023 informe");
    }
}
