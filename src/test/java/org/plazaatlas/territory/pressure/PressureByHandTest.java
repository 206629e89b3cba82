package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.territory.evidence.FaceLabel;
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
 * The pressure on Chihuahua (state 08) on 15 March 2008, calculated by hand from the files of the
 * bundled atlas; a pocket calculator suffices to check it. The tests compare each figure with what
 * the program measures. Whatever can be measured independently is (areas and borders from the
 * vertices of {@code states.shp}, claims, disputes and shocks by plain comparison of dates), so
 * that nothing is expected only because the program says so.
 *
 * <h2>Claims and disputes in force</h2>
 *
 * A claim is in force until its end or, if it has none, until 36 months after its evidence; a
 * dispute until 24 months after it. All sources look back: their statements count as told, so a
 * claim weighs as much as the tier of its source (edited 0.75, local 0.5) times its confidence
 * (high 1, medium 0.7, low 0.35).
 *
 * <pre>
 * id     organization  level     area       weight                from  until       evidence
 * e0039  juarez        dominant  the state  0.75 x 0.35 = 0.2625  2006  2012-01     2017
 * d0119  juarez        dominant  Juárez     0.5  x 0.7  = 0.35    2007  2010-04-11  2014
 * c0322  la-linea      presence  the state  0.5  x 0.7  = 0.35    2008  2019-11-07  2016
 * c0321  la-linea      presence  Juárez     0.5  x 0.7  = 0.35    2008  2019-11-07  2016
 * g0001  sinaloa       presence  Juárez     0.75 x 1    = 0.75    2008  2012-01     2009
 *
 * id     the two            told as  area       from     until       evidence
 * x0002  juarez, sinaloa    war      Juárez     2008-01  2012        2009-12
 * x0004  juarez, sinaloa    dispute  the state  2008     2013        2010
 * x0013  juarez, sinaloa    war      Juárez     2008-01  2012        2010-05-17
 * x0025  juarez, sinaloa    war      Juárez     2008-01  2012        2013
 * x0047  la-linea, sinaloa  dispute  the state  2008     2019-07-09  2017-07-09 (+ 24 months)
 * x0087  juarez, sinaloa    dispute  Juárez     2008     2022-12     2020-12 (+ 24 months)
 * </pre>
 *
 * So juarez dominates: in the municipality by d0119, elsewhere by e0039 (both at least 0.12). Its
 * faction la-linea is counted with it. A dispute tells that both are there: sinaloa is present
 * everywhere, supported by more than 0.25 (x0004 alone, of an edited source, is 0.75).
 *
 * <h2>Contested share: 0.500892</h2>
 *
 * In the state as a whole a dispute is told, but no war: challenged, which counts half. That juarez
 * dominates the municipality is said of just that place, so two origins must tell of a war there:
 * three do (x0002, x0013, x0025), and it is contested.
 *
 * <p>The municipality is drawn as a polygon of 72 corners on a circle of 15 km, clipped at the
 * border with the United States: 442.35 km² of the state's 247,981.97 km². (442.35 + 247,539.62 /
 * 2) / 247,981.97 = 0.500892.
 *
 * <h2>Hostile boundary: 56.50 km per 100 km</h2>
 *
 * The perimeter is 2,411.44 km. Sinaloa dominates all of Sonora (26), Durango (10) and Sinaloa (25)
 * across 605.90 km + 500.03 km + 256.44 km; los-zetas dominate Coahuila (05), who are no rivals of
 * juarez; beyond the rest is the United States. Inside, juarez dominates everywhere: 1,362.37 /
 * 2,411.44 x 100 = 56.496.
 *
 * <h2>Rivals less one: 1</h2>
 *
 * juarez and sinaloa: of the relations in force the newest, wiki-linea-2016, has them as rivals
 * from 2008; those that have them as allies ended as that year began. 2 - 1.
 *
 * <h2>Shocks: 1.772137</h2>
 *
 * Shocks up to the day that hit juarez or sinaloa, each halved every 182.625 days:
 *
 * <pre>
 * ev-20080121-mochomo       2008-01-21   54 days  0.5 ^ ( 54 / 182.625) = 0.5 ^ 0.29569 = 0.814684
 * ev-2008-blo-split         2008-01-01   74 days  0.5 ^ ( 74 / 182.625) = 0.5 ^ 0.40520 = 0.755131
 * ev-20070119-extraditions  2007-01-19  421 days  0.5 ^ (421 / 182.625) = 0.5 ^ 2.30527 = 0.202323
 *                                                                          sum           1.772137
 * </pre>
 *
 * <h2>Score with the default weights: 65.36</h2>
 *
 * 40 x 0.500892 + 0.4 x 56.496 + 5 x 1 + 10 x 1.772137 = 20.03568 + 22.5984 + 5 + 17.72137 =
 * 65.355.
 */
@Execution(ExecutionMode.CONCURRENT)
class PressureByHandTest {

    private static final String CHIHUAHUA = "08";
    private static final Area CITY = new Area.Municipality(CHIHUAHUA, "Juárez");
    private static final LocalDate DAY = LocalDate.of(2008, 3, 15);

    private static final Set<String> CLAIMS_IN_FORCE =
            Set.of("e0039", "d0119", "c0322", "c0321", "g0001");
    private static final Set<String> DISPUTES_IN_FORCE =
            Set.of("x0002", "x0004", "x0013", "x0025", "x0047", "x0087");

    private static final double AREA_SQUARE_KM = 247_981.97;
    private static final double CITY_SQUARE_KM = 442.35;
    private static final double CONTESTED_SHARE =
            (CITY_SQUARE_KM + (AREA_SQUARE_KM - CITY_SQUARE_KM) / 2) / AREA_SQUARE_KM;
    private static final double PERIMETER_KM = 2_411.44;
    private static final double FRONT_KM = 605.90 + 500.03 + 256.44;
    private static final double SHOCK_SUM = 0.814684 + 0.755131 + 0.202323;

    private static History history;
    private static Snapshot snapshot;
    private static Pressure pressure;
    private static StateOutlines outlines;

    @BeforeAll
    static void readAtlas() throws Exception {
        history = MexicoAtlas.history();
        snapshot = history.at(DAY);
        pressure = new PressureGauge(history).ofState(CHIHUAHUA, DAY).orElseThrow();
        outlines = StateOutlines.read();
    }

    @Test
    void theClaimsAndDisputesInForceAreThoseOfTheTable() {
        assertThat(
                        history.atlas().contents().claims().stream()
                                .filter(claim -> isInChihuahua(claim.area()))
                                .filter(c -> isInForce(c.validTime(), c.evidenceDate(), 36))
                                .map(Claim::id))
                .containsExactlyInAnyOrderElementsOf(CLAIMS_IN_FORCE);
        assertThat(
                        history.atlas().contents().disputes().stream()
                                .filter(dispute -> isInChihuahua(dispute.area()))
                                .filter(d -> isInForce(d.validTime(), d.evidenceDate(), 24))
                                .map(Dispute::id))
                .containsExactlyInAnyOrderElementsOf(DISPUTES_IN_FORCE);
    }

    @Test
    void nothingElseIsShown() {
        Set<String> shown =
                snapshot.holdingsIn(CHIHUAHUA).stream()
                        .flatMap(share -> share.holding().claims().stream())
                        .map(Claim::id)
                        .map(id -> id.startsWith("x") ? id.substring(0, id.length() - 1) : id)
                        .collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>(CLAIMS_IN_FORCE);
        expected.addAll(DISPUTES_IN_FORCE);
        expected.removeAll(Set.of("c0321", "c0322")); // of the faction

        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Neither a circle nor an outline of the atlas reaches into the state. */
    private static boolean isInChihuahua(Area area) {
        return switch (area) {
            case Area.States(var codes) -> codes.contains(CHIHUAHUA);
            case Area.Municipality(var code, _) -> code.equals(CHIHUAHUA);
            case Area.Circle _, Area.Polygon _ -> false;
        };
    }

    private static boolean isInForce(ValidTime told, PartialDate evidence, int monthsWithoutEnd) {
        LocalDate from = told.from().map(PartialDate::firstDay).orElse(LocalDate.MIN);
        LocalDate limit = evidence.firstDay().plusMonths(monthsWithoutEnd);
        LocalDate to = told.to().map(PartialDate::firstDay).orElse(limit);
        return !DAY.isBefore(from) && DAY.isBefore(to);
    }

    @ParameterizedTest
    @CsvSource({
        "e0039, 0.2625",
        "d0119, 0.35",
        "c0322, 0.35",
        "c0321, 0.35",
        "g0001, 0.75",
    })
    void theClaimsWeighAsWorkedOut(String id, double weight) {
        Claim claim = history.atlas().claim(id).orElseThrow();

        assertThat(claim.evidenceDate().firstDay()).as("it looks back").isAfter(DAY);
        assertThat(history.weighing().weigh(claim, DAY).weight()).isCloseTo(weight, within(1e-9));
    }

    @Test
    void oneOrganizationDominatesEverywhereAndAnotherIsPresentEverywhere() {
        history.mosaic().facesOfState(CHIHUAHUA).stream()
                .mapToObj(snapshot::label)
                .forEach(
                        label -> {
                            assertThat(label.holdings())
                                    .extracting(Holding::organizationId)
                                    .containsExactly("juarez", "sinaloa");
                            assertThat(label.holdings())
                                    .extracting(Holding::level)
                                    .containsExactly(Level.DOMINANT, Level.PRESENCE);
                        });
        assertThat(history.lineage().isWithin("la-linea", "juarez")).isTrue();
    }

    @Test
    void theTownIsContestedAndTheRestOfTheStateChallenged() {
        FaceLabel town = snapshot.label(history.mosaic().facesOf(CITY).first());

        assertThat(town.status()).isEqualTo(Status.CONTESTED);
        assertThat(snapshot.sharesOf(CHIHUAHUA))
                .satisfiesExactly(
                        most -> {
                            assertThat(most.status()).isEqualTo(Status.CHALLENGED);
                            assertThat(most.areaSquareKm())
                                    .isCloseTo(AREA_SQUARE_KM - CITY_SQUARE_KM, within(0.05));
                        },
                        rest -> {
                            assertThat(rest.status()).isEqualTo(Status.CONTESTED);
                            assertThat(rest.areaSquareKm()).isCloseTo(CITY_SQUARE_KM, within(0.01));
                        });
        assertThat(pressure.contestedShare()).isCloseTo(CONTESTED_SHARE, within(1e-7));
    }

    @Test
    void itsAreaIsAsMeasuredFromVertexToVertex() {
        assertThat(outlines.areaSquareKm(CHIHUAHUA)).isCloseTo(AREA_SQUARE_KM, within(0.05));
    }

    /** Points of a grid that are in the state and within the polygon's mean radius of the seat. */
    @Test
    void theAreaRoundTheTownIsAsCountedOnAGrid() {
        LonLat seat =
                history.atlas().contents().seats().stream()
                        .filter(s -> s.stateCode().equals(CHIHUAHUA))
                        .filter(s -> s.municipality().equals("Juárez"))
                        .findFirst()
                        .orElseThrow()
                        .location();
        Geometry state = history.atlas().state(CHIHUAHUA).orElseThrow().outline();
        double radiusKm = 15 * Math.sqrt(36 * Math.sin(Math.toRadians(5)) / Math.PI);
        double stepKm = 0.1;
        int inside = 0;
        for (double north = -15; north <= 15; north += stepKm) {
            for (double east = -15; east <= 15; east += stepKm) {
                if (Math.hypot(north, east) < radiusKm && state.contains(at(seat, north, east))) {
                    inside++;
                }
            }
        }
        assertThat(inside * stepKm * stepKm).isCloseTo(CITY_SQUARE_KM, within(2.0));
    }

    private static Geometry at(LonLat seat, double northKm, double eastKm) {
        double bearing = Math.toDegrees(Math.atan2(eastKm, northKm));
        double metres = Math.hypot(northKm, eastKm) * 1_000;
        var there = Geodesic.WGS84.Direct(seat.latitude(), seat.longitude(), bearing, metres);
        return new GeometryFactory()
                .createPoint(history.atlas().projection().toMap(there.lon2, there.lat2));
    }

    @Test
    void itsPerimeterAndBordersAreAsMeasuredFromVertexToVertex() {
        assertThat(outlines.perimeterKm(CHIHUAHUA)).isCloseTo(PERIMETER_KM, within(0.02));
        assertThat(outlines.borderKm(CHIHUAHUA, "26")).isCloseTo(605.90, within(0.01));
        assertThat(outlines.borderKm(CHIHUAHUA, "10")).isCloseTo(500.03, within(0.01));
        assertThat(outlines.borderKm(CHIHUAHUA, "25")).isCloseTo(256.44, within(0.01));
        assertThat(MeasuredPlace.ofState(CHIHUAHUA, history.mosaic()).perimeterKm())
                .isCloseTo(PERIMETER_KM, within(0.02));
    }

    @Test
    void aRivalDominatesBeyondThreeOfThem() {
        assertThat(dominantIn("26")).containsExactly("sinaloa");
        assertThat(dominantIn("10")).containsExactly("sinaloa");
        assertThat(dominantIn("25")).containsExactly("sinaloa");
        assertThat(dominantIn("05")).containsExactly("los-zetas");
        assertThat(snapshot.areRivals("juarez", "los-zetas")).isFalse();
        assertThat(pressure.hostileKmPer100Km())
                .isCloseTo(FRONT_KM / PERIMETER_KM * 100, within(0.001));
    }

    private static Set<String> dominantIn(String stateCode) {
        return snapshot.holdingsIn(stateCode).stream()
                .map(HoldingShare::holding)
                .filter(holding -> holding.level() == Level.DOMINANT)
                .map(Holding::organizationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTwoAreRivalsSoThereIsOneBeyondTheFirst() {
        assertThat(
                        history.atlas().contents().relations().stream()
                                .filter(r -> r.concerns("juarez") && r.concerns("sinaloa"))
                                .filter(r -> r.validTime().contains(DAY)))
                .extracting(Relation::kind)
                .isNotEmpty()
                .containsOnly(RelationKind.RIVAL);
        assertThat(pressure.rivalsLessOne()).isEqualTo(2 - 1);
    }

    @Test
    void threeShocksTouchIt() {
        assertThat(
                        history.atlas().contents().events().stream()
                                .filter(Event::shock)
                                .filter(shock -> !shock.start().firstDay().isAfter(DAY))
                                .filter(PressureByHandTest::hitsOneOfTheTwo)
                                .map(Event::id))
                .containsExactlyInAnyOrder(
                        "ev-20080121-mochomo", "ev-2008-blo-split", "ev-20070119-extraditions");
        assertThat(pressure.shocks())
                .extracting(shock -> shock.event().id())
                .containsExactly(
                        "ev-20080121-mochomo", "ev-2008-blo-split", "ev-20070119-extraditions");
        assertThat(pressure.shocks().get(0).remaining()).isCloseTo(0.814684, within(1e-6));
        assertThat(pressure.shocks().get(1).remaining()).isCloseTo(0.755131, within(1e-6));
        assertThat(pressure.shocks().get(2).remaining()).isCloseTo(0.202323, within(1e-6));
        assertThat(pressure.shockSum()).isCloseTo(SHOCK_SUM, within(3e-6));
    }

    private static boolean hitsOneOfTheTwo(Event shock) {
        return shock.organizationIds().contains("juarez")
                || shock.organizationIds().contains("sinaloa");
    }

    @Test
    void theScoreIs65Point36() {
        assertThat(40 * CONTESTED_SHARE + 0.4 * 56.496 + 5 * 1 + 10 * SHOCK_SUM)
                .isCloseTo(65.355, within(0.001));
        assertThat(pressure.score(PressureWeights.DEFAULT)).isCloseTo(65.355, within(0.001));
    }
}
