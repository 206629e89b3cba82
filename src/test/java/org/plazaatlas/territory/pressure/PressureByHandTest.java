package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.StateOutlines;
import org.plazaatlas.territory.snapshot.HoldingShare;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The pressure on Guanajuato (state 11) on 12 November 2024, worked out by hand from the files of
 * the bundled atlas, to be followed with a pocket calculator. Every figure below stands twice: as
 * it was worked out, and as the program measures it. What can be measured in another way (areas and
 * borders from the vertices of {@code states.shp}, claims and shocks by plain comparison of dates)
 * is, so that nothing is expected only because the program says so.
 *
 * <h2>Claims in force</h2>
 *
 * A claim with an end is in force until it; one without, until 36 months after its evidence.
 *
 * <pre>
 * id     organization        level     area                    from     until
 * c0931  cjng                dominant  the state, 30,419 km²   2024-09  2025-05-15
 * e0065  cjng                dominant  the state               2022     2025-01-01 (2022 + 36 months)
 * e0066  cjng                dominant  Guanajuato, 706 km²     2022     2025-01-01
 * e0067  cjng                dominant  León, 680 km²           2022     2025-01-01
 * e0068  cjng                dominant  Irapuato, 706 km²       2022     2025-01-01
 * e0069  cjng                dominant  Salamanca, 706 km²      2022     2025-01-01
 * e0070  cjng                dominant  San Miguel, 706 km²     2022     2025-01-01
 * c1025  santa-rosa-de-lima  presence  Villagrán, 706 km²      2014     2028-01-01 (2025 + 36 months)
 * c1026  santa-rosa-de-lima  presence  the state               2014     2028-01-01
 * </pre>
 *
 * A municipality is drawn as a polygon of 72 corners on a circle of 15 km: 72 / 2 x 15² x sin 5
 * degrees = 705.96 km²; that round León is cut at the border with Jalisco. So cjng is dominant in
 * every part of the state, santa-rosa-de-lima is present in every part, and nobody else is there.
 *
 * <h2>Contested share: 0.5</h2>
 *
 * The two are rivals (insight-morelos-2019, from 2019; pulso-gto-2020, from 2017; neither with an
 * end) and no alliance of theirs is in force. One dominant, a rival present: all 30,419 km² are
 * challenged, which counts half. Contested 0, challenged 30,419 / 2, mixed 0: 15,210 / 30,419 =
 * 0.5.
 *
 * <h2>Hostile boundary: 0 km per 100 km</h2>
 *
 * The perimeter is 205.56 km (Jalisco, 14) + 337.21 km (Michoacán, 16) + 241.24 km (Querétaro, 22)
 * + 220.60 km (San Luis Potosí, 24) = 1,004.61 km. Along it, cjng is dominant on the other side too
 * (14 and 16), or nobody is dominant there (22 has no claim in force, 24 only presence); inside,
 * cjng is dominant everywhere and alone. Nowhere do dominant zones of rivals meet: 0 / 1,004.61 x
 * 100 = 0.
 *
 * <h2>Rivals less one: 1</h2>
 *
 * cjng and santa-rosa-de-lima: 2 - 1.
 *
 * <h2>Shocks: 0.002683</h2>
 *
 * Shocks up to the day that hit cjng or santa-rosa-de-lima; neither has factions, nor is one. Each
 * is halved every 182.625 days:
 *
 * <pre>
 * ev-20200802-marro      2020-08-02  1,563 days  0.5 ^ (1563 / 182.625) = 0.5 ^  8.5585 = 0.00265233
 * ev-20170502-damaso     2017-05-02  2,751 days  0.5 ^ (2751 / 182.625) = 0.5 ^ 15.0637 = 0.00002920
 * ev-20150228-cuini      2015-02-28  3,545 days  0.5 ^ (3545 / 182.625) = 0.5 ^ 19.4114 = 0.00000143
 * ev-2009-milenio-split  2009-01-01  5,794 days  0.5 ^ (5794 / 182.625) = 0.5 ^ 31.7262 = 0.00000000
 *                                                                          sum        0.00268297
 * </pre>
 *
 * <h2>Score with the usual weights: 25.03</h2>
 *
 * 40 x 0.5 + 0.4 x 0 + 5 x 1 + 10 x 0.002683 = 20 + 0 + 5 + 0.02683 = 25.02683.
 *
 * <p>As Guanajuato has no hostile boundary that day, that term is worked out for its neighbour
 * Aguascalientes (01) as well.
 */
@Execution(ExecutionMode.CONCURRENT)
class PressureByHandTest {

    private static final String GUANAJUATO = "11";
    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    private static final Set<String> CLAIMS_IN_FORCE =
            Set.of("c0931", "e0065", "e0066", "e0067", "e0068", "e0069", "e0070", "c1025", "c1026");

    private static final double AREA_SQUARE_KM = 30_419.06;
    private static final double CIRCLE_SQUARE_KM = 705.96;
    private static final double PERIMETER_KM = 205.56 + 337.21 + 241.24 + 220.60;
    private static final double SHOCK_SUM = 0.00265233 + 0.00002920 + 0.00000143;

    private static History history;
    private static Snapshot snapshot;
    private static Pressure pressure;
    private static StateOutlines outlines;

    @BeforeAll
    static void readAtlas() throws Exception {
        history = MexicoAtlas.history();
        snapshot = history.at(DAY);
        pressure = new PressureGauge(history).ofState(GUANAJUATO, DAY).orElseThrow();
        outlines = StateOutlines.read();
    }

    @Test
    void theClaimsInForceAreThoseOfTheTable() {
        assertThat(
                        history.atlas().contents().claims().stream()
                                .filter(claim -> isInGuanajuato(claim.area()))
                                .filter(PressureByHandTest::isInForceByItsDates)
                                .map(Claim::id))
                .containsExactlyInAnyOrderElementsOf(CLAIMS_IN_FORCE);
        assertThat(
                        snapshot.holdingsIn(GUANAJUATO).stream()
                                .flatMap(share -> share.holding().claims().stream())
                                .map(Claim::id))
                .containsExactlyInAnyOrderElementsOf(CLAIMS_IN_FORCE);
    }

    /** The circles of the atlas that are no municipality's lie more than 150 km from the state. */
    private static boolean isInGuanajuato(Area area) {
        return switch (area) {
            case Area.States(var codes) -> codes.contains(GUANAJUATO);
            case Area.Municipality(var code, _) -> code.equals(GUANAJUATO);
            case Area.Circle _ -> false;
        };
    }

    private static boolean isInForceByItsDates(Claim claim) {
        LocalDate from =
                claim.validTime().from().map(date -> date.firstDay()).orElse(LocalDate.MIN);
        LocalDate limit = claim.evidenceDate().firstDay().plusMonths(36);
        LocalDate to = claim.validTime().to().map(date -> date.firstDay()).orElse(limit);
        return !DAY.isBefore(from) && DAY.isBefore(to);
    }

    @Test
    void itsAreaAndThoseOfTheMunicipalitiesAreAsWorkedOut() {
        assertThat(outlines.areaSquareKm(GUANAJUATO)).isCloseTo(AREA_SQUARE_KM, within(0.05));
        assertThat(36 * 15 * 15 * Math.sin(Math.toRadians(5)))
                .isCloseTo(CIRCLE_SQUARE_KM, within(0.005));

        assertThat(squareKm(Area.States.of(GUANAJUATO))).isCloseTo(AREA_SQUARE_KM, within(0.05));
        assertThat(Set.of("Guanajuato", "Irapuato", "Salamanca", "San Miguel de Allende"))
                .allSatisfy(
                        name ->
                                assertThat(squareKm(new Area.Municipality(GUANAJUATO, name)))
                                        .as(name)
                                        .isCloseTo(CIRCLE_SQUARE_KM, within(0.02)));
    }

    private static double squareKm(Area area) {
        return history.mosaic().areaSquareKm(history.mosaic().facesOf(area));
    }

    @Test
    void oneOrganizationIsDominantEverywhereAndItsRivalPresentEverywhere() {
        history.mosaic().facesOfState(GUANAJUATO).stream()
                .mapToObj(snapshot::label)
                .forEach(
                        label -> {
                            assertThat(label.holdings())
                                    .extracting(Holding::organizationId)
                                    .containsExactly("cjng", "santa-rosa-de-lima");
                            assertThat(label.holdings())
                                    .extracting(Holding::level)
                                    .containsExactly(Level.DOMINANT, Level.PRESENCE);
                        });
        assertThat(
                        history.atlas().contents().relations().stream()
                                .filter(r -> r.concerns("cjng"))
                                .filter(r -> r.concerns("santa-rosa-de-lima"))
                                .filter(r -> r.validTime().contains(DAY)))
                .extracting("sourceId", "kind")
                .containsExactlyInAnyOrder(
                        tuple("insight-morelos-2019", RelationKind.RIVAL),
                        tuple("pulso-gto-2020", RelationKind.RIVAL));
    }

    @Test
    void allOfItIsChallengedWhichCountsHalf() {
        assertThat(snapshot.sharesOf(GUANAJUATO))
                .singleElement()
                .satisfies(
                        share -> {
                            assertThat(share.status()).isEqualTo(Status.CHALLENGED);
                            assertThat(share.areaSquareKm())
                                    .isCloseTo(AREA_SQUARE_KM, within(0.05));
                        });
        assertThat(pressure.contestedShare())
                .isCloseTo(AREA_SQUARE_KM / 2 / AREA_SQUARE_KM, within(1e-12));
    }

    @Test
    void itsPerimeterIsThatOfFourBorders() {
        assertThat(outlines.borderKm(GUANAJUATO, "14")).isCloseTo(205.56, within(0.01));
        assertThat(outlines.borderKm(GUANAJUATO, "16")).isCloseTo(337.21, within(0.01));
        assertThat(outlines.borderKm(GUANAJUATO, "22")).isCloseTo(241.24, within(0.01));
        assertThat(outlines.borderKm(GUANAJUATO, "24")).isCloseTo(220.60, within(0.01));
        assertThat(outlines.perimeterKm(GUANAJUATO)).isCloseTo(PERIMETER_KM, within(0.02));
        assertThat(MeasuredPlace.ofState(GUANAJUATO, history.mosaic()).perimeterKm())
                .isCloseTo(PERIMETER_KM, within(0.02));
    }

    @Test
    void noRivalIsDominantAcrossAnyOfThem() {
        assertThat(dominantIn("14")).containsExactly("cjng");
        assertThat(dominantIn("16")).contains("cjng");
        assertThat(dominantIn("22")).isEmpty();
        assertThat(dominantIn("24")).isEmpty();
        assertThat(snapshot.areRivals("cjng", "la-nueva-familia-michoacana")).isFalse();
        assertThat(pressure.hostileKmPer100Km()).isZero();
    }

    private static Set<String> dominantIn(String stateCode) {
        return snapshot.holdingsIn(stateCode).stream()
                .map(HoldingShare::holding)
                .filter(holding -> holding.level() == Level.DOMINANT)
                .map(Holding::organizationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereIsOneRivalBeyondTheFirst() {
        assertThat(pressure.rivalsLessOne()).isEqualTo(2 - 1);
    }

    @Test
    void fourShocksTouchItAndLittleOfThemIsLeft() {
        assertThat(
                        history.atlas().contents().events().stream()
                                .filter(Event::shock)
                                .filter(shock -> !shock.start().firstDay().isAfter(DAY))
                                .filter(PressureByHandTest::hitsOneOfTheTwo)
                                .map(Event::id))
                .containsExactlyInAnyOrder(
                        "ev-20200802-marro",
                        "ev-20170502-damaso",
                        "ev-20150228-cuini",
                        "ev-2009-milenio-split");
        assertThat(pressure.shocks())
                .extracting(shock -> shock.event().id())
                .containsExactly(
                        "ev-20200802-marro",
                        "ev-20170502-damaso",
                        "ev-20150228-cuini",
                        "ev-2009-milenio-split");
        assertThat(pressure.shocks().get(0).remaining()).isCloseTo(0.00265233, within(1e-8));
        assertThat(pressure.shocks().get(1).remaining()).isCloseTo(0.00002920, within(1e-8));
        assertThat(pressure.shocks().get(2).remaining()).isCloseTo(0.00000143, within(1e-8));
        assertThat(pressure.shocks().get(3).remaining()).isCloseTo(0.00000000, within(1e-8));
        assertThat(pressure.shockSum()).isCloseTo(SHOCK_SUM, within(2e-8));
    }

    private static boolean hitsOneOfTheTwo(Event shock) {
        return shock.organizationIds().contains("cjng")
                || shock.organizationIds().contains("santa-rosa-de-lima");
    }

    @Test
    void theScoreIs25Point03() {
        assertThat(40 * 0.5 + 0.4 * 0 + 5 * 1 + 10 * SHOCK_SUM).isCloseTo(25.02683, within(5e-6));
        assertThat(pressure.score(PressureWeights.DEFAULT)).isCloseTo(25.02683, within(5e-6));
    }

    /**
     * Aguascalientes is cjng's (c0928), Zacatecas (32) sinaloa's (c0962), each as a whole. The two
     * are rivals (universal-demauleon-2016, ieee-79-2024), though two older sources still have them
     * as allies. Its other neighbour, Jalisco, is cjng's too. Hostile is the border with Zacatecas,
     * 198.55 km of a perimeter of 198.55 + 116.13 = 314.68 km: 198.55 / 314.68 x 100 = 63.09.
     */
    @Test
    void theBoundaryTermOfAguascalientesIsItsBorderWithZacatecas() {
        assertThat(dominantIn("01")).containsExactly("cjng");
        assertThat(dominantIn("32")).containsExactly("sinaloa");
        assertThat(outlines.borderKm("01", "32")).isCloseTo(198.55, within(0.01));
        assertThat(outlines.borderKm("01", "14")).isCloseTo(116.13, within(0.01));
        assertThat(outlines.perimeterKm("01")).isCloseTo(314.68, within(0.02));

        assertThat(new PressureGauge(history).ofState("01", DAY).orElseThrow().hostileKmPer100Km())
                .isCloseTo(63.09, within(0.01));
    }
}
