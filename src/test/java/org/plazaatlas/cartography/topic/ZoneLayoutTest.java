package org.plazaatlas.cartography.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.DisputeMark;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.ZoneAreas;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.LeastEvidence;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The map of zones: what is a fill, a pattern or a mark, and what the legend says of it. */
@Execution(ExecutionMode.CONCURRENT)
class ZoneLayoutTest {

    private static final PictureSize SIZE = new PictureSize(900, 600, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private static TinyAtlas held(Dispute... disputes) {
        return new TinyAtlas()
                .claims(claim("a", "norte").dominantIn("01"), claim("b", "sur").presentIn("01"))
                .disputes(disputes);
    }

    private static Dispute disputeOf(Area area) {
        return dispute(
                "x", "norte", "sur", area, "2020", "", DisputeIntensity.DISPUTE, Confidence.MEDIUM);
    }

    private static View view(Atlas atlas, Look look) {
        return View.of(DAY, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT).withLook(look);
    }

    private static MapLayout layOut(TinyAtlas tiny, Look look) {
        Atlas atlas = tiny.build();
        return layOut(atlas, view(atlas, look));
    }

    private static MapLayout layOut(Atlas atlas, View view) {
        History history = History.of(atlas);
        return new MapPainter(atlas, history.mosaic())
                .layOut(view, new Scenes(history).of(view), SIZE);
    }

    /** The fill in the middle of state 01. */
    private static Fill fill(MapLayout layout) {
        ZoneAreas zones = layout.content().zones();
        return zones.styleOf(layout.at(middleX(layout), middleY(layout)).face().orElseThrow())
                .fill();
    }

    private static double middleX(MapLayout layout) {
        return layout.viewport().toPixel(degrees(0.4), degrees(0.6)).getX();
    }

    private static double middleY(MapLayout layout) {
        return layout.viewport().toPixel(degrees(0.4), degrees(0.6)).getY();
    }

    private static double degrees(double number) {
        return number * TinyAtlas.METRES_PER_DEGREE;
    }

    private static <T extends MapItem> List<T> marks(Class<T> kind, MapLayout layout) {
        return layout.content().items().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> texts(MapLayout layout) {
        return layout.legend().entries().stream().map(Legend.Entry::text).toList();
    }

    @Test
    void ownClaimsHaveARimAndALineOfTheLegend() {
        Atlas atlas =
                new TinyAtlas()
                        .claims(
                                claim("a", "norte").dominantIn("01"),
                                claim("own-b", "sur").presentIn("02"),
                                claim("own-c", "norte").dominantIn(circle(0.5, 0.5, 20)),
                                claim("own-d", "norte").dominantIn("04").to("2019"))
                        .disputes()
                        .build();
        MapLayout layout = layOut(atlas, view(atlas, Look.SIMPLE));

        assertThat(layout.content().own().areas())
                .as("one in force nowhere has none")
                .extracting(area -> Math.round(area.outline().getBounds2D().getWidth() / 1_000))
                .containsExactlyInAnyOrder(111L, 40L);
        assertThat(texts(layout)).contains("Own claim of the analyst");
        View alone = view(atlas, Look.SIMPLE).withHiddenOrganizations(Set.of("norte", "sur"));
        assertThat(layOut(atlas, alone).content().own().isEmpty()).isTrue();
        assertThat(texts(layOut(held(), Look.SIMPLE))).doesNotContain("Own claim of the analyst");
    }

    @Test
    void presenceIsAMarkInTheDetailedLookAlone() {
        assertThat(marks(PresenceMark.class, layOut(held(), Look.DETAILED)))
                .extracting(PresenceMark::organizationId)
                .containsExactly("sur");
        MapLayout simple = layOut(held(), Look.SIMPLE);
        assertThat(marks(PresenceMark.class, simple)).isEmpty();
        assertThat(texts(simple)).doesNotContain("Southern Cartel", "Present, not dominant");
    }

    @Test
    void presenceOfARivalLeavesTheColourSolid() {
        for (Look look : List.of(Look.SIMPLE, Look.DETAILED)) {
            assertThat(fill(layOut(held(), look))).isInstanceOf(Fill.Textured.class);
        }
    }

    @Test
    void aWarToldOfAStateStripesItForBothLooks() {
        TinyAtlas atlas = held(war("w", "norte", "sur", Area.States.of("01"), "2020", ""));
        for (Look look : List.of(Look.SIMPLE, Look.DETAILED)) {
            MapLayout layout = layOut(atlas, look);
            assertThat(((Fill.Stripes) fill(layout)).slant()).isEqualTo(Fill.Slant.FORWARD);
            assertThat(marks(DisputeMark.class, layout)).isEmpty();
            assertThat(texts(layout))
                    .contains(
                            "Northern Cartel",
                            "Southern Cartel",
                            "Contested by those in the stripes");
        }
    }

    @Test
    void anyOtherDisputeOfAStateIsAMarkInBothColours() {
        MapLayout layout = layOut(held(disputeOf(Area.States.of("01"))), Look.SIMPLE);
        assertThat(fill(layout)).isInstanceOf(Fill.Textured.class);
        DisputeMark mark = marks(DisputeMark.class, layout).getFirst();
        assertThat(Set.of(mark.firstId(), mark.secondId()))
                .containsExactlyInAnyOrder("norte", "sur");
        assertThat(mark.first()).isNotEqualTo(mark.second());
        assertThat(layout.at(mark.x(), mark.y()).subject()).contains(Subject.state("01"));
        assertThat(texts(layout)).contains("Southern Cartel", "Dispute somewhere in the state");
    }

    @Test
    void theDetailedLookAddsAThinStripeOfWhoDisputesADominance() {
        MapLayout layout = layOut(held(disputeOf(Area.States.of("01"))), Look.DETAILED);
        List<Fill.Stripe> stripes = ((Fill.Stripes) fill(layout)).stripes();
        assertThat(stripes.getFirst().widthPixels())
                .isGreaterThan(3 * stripes.get(2).widthPixels());
        assertThat(texts(layout)).contains("Dominance disputed by the one in the thin stripe");
    }

    @Test
    void aDisputeOfAPlaceStripesThePlaceAndNotTheState() {
        Area round = circle(0.4, 0.6, 20);
        MapLayout layout = layOut(held(disputeOf(round)), Look.SIMPLE);
        assertThat(fill(layout)).isInstanceOf(Fill.Stripes.class);
        assertThat(layout.content().zones().areas()).hasSize(2);
        assertThat(marks(DisputeMark.class, layout)).isEmpty();
    }

    @Test
    void severalWhoAreSaidToDominateHaveACalmPattern() {
        TinyAtlas atlas =
                new TinyAtlas()
                        .claims(
                                claim("a", "norte").dominantIn("01"),
                                claim("b", "sur").dominantIn("01").source("diario"))
                        .relations(rivals("norte", "sur", "2019", ""));
        MapLayout layout = layOut(atlas, Look.SIMPLE);
        assertThat(fill(layout)).isInstanceOf(Fill.Spots.class);
        assertThat(texts(layout))
                .contains(
                        "Northern Cartel",
                        "Southern Cartel",
                        "Sources disagree: several named as dominant")
                .doesNotContain("Contested by those in the stripes");
    }

    @Test
    void aSplitIsStripedInTheColoursOfTheFactionsBelowTheirParent() {
        TinyAtlas atlas =
                new TinyAtlas()
                        .claims(
                                claim("a", "norte").dominantIn("01"),
                                claim("b", "halcones").presentIn("01"),
                                claim("c", "lobos").presentIn("01"))
                        .disputes(war("w", "halcones", "lobos", Area.States.of("01"), "2020", ""));
        MapLayout layout = layOut(atlas, Look.SIMPLE);
        assertThat(fill(layout)).isInstanceOf(Fill.Stripes.class);
        List<Legend.Entry> entries =
                layout.legend().entries().stream()
                        .filter(entry -> entry.section() == Legend.Section.ORGANIZATIONS)
                        .toList();
        assertThat(entries)
                .extracting(Legend.Entry::text)
                .containsExactly("Northern Cartel", "Hawks", "Wolves");
        assertThat(entries).extracting(Legend.Entry::nested).containsExactly(false, true, true);
        assertThat(entries.getFirst().swatch()).as("it has no colour in the picture").isEmpty();
        assertThat(texts(layout)).contains("Split within: factions of one organization fight");
    }

    @Test
    void thinEvidenceIsAHollowMark() {
        TinyAtlas atlas =
                new TinyAtlas()
                        .claims(
                                claim("a", "norte").presentIn("01"),
                                claim("b", "sur")
                                        .presentIn("01")
                                        .confidence(Confidence.LOW)
                                        .evidence("2018"));
        MapLayout layout = layOut(atlas, Look.DETAILED);
        assertThat(marks(PresenceMark.class, layout))
                .filteredOn(PresenceMark::thin)
                .extracting(PresenceMark::organizationId)
                .containsExactly("sur");
        assertThat(texts(layout)).contains("Hollow: thinly supported");
    }

    @Test
    void byItselfAPictureOfLittleLandIsDetailed() {
        MapLayout layout = layOut(held(), Look.AUTOMATIC);
        assertThat(layout.content().view().look()).isEqualTo(Look.DETAILED);
        assertThat(marks(PresenceMark.class, layout)).hasSize(1);
    }

    @Test
    void theLegendSaysWhatIsLeftOut() {
        Atlas atlas = held().build();
        assertThat(remarks(layOut(atlas, view(atlas, Look.AUTOMATIC)))).isEmpty();
        EnumSet<Layer> layers = EnumSet.complementOf(EnumSet.of(Layer.BOUNDARIES, Layer.GRATICULE));
        View view =
                view(atlas, Look.SIMPLE)
                        .withRule(EvidenceRule.DEFAULT.withLeast(LeastEvidence.WELL_SUPPORTED))
                        .withHiddenOrganizations(Set.of("sur", "costa", "unknown"))
                        .withLayers(layers);
        assertThat(remarks(layOut(atlas, view)))
                .containsExactly(
                        "Only what is well supported: two origins or more",
                        "Simple look: without presence and disputed dominance",
                        "2 organizations hidden",
                        "Not shown: turf boundaries");
    }

    private static Stream<String> remarks(MapLayout layout) {
        return layout.legend().entries().stream()
                .filter(entry -> entry.section() == Legend.Section.MAP)
                .map(Legend.Entry::text);
    }

    @Test
    void leastEvidenceDecidesWhatIsPainted() {
        Atlas atlas = held().build();
        View all = view(atlas, Look.SIMPLE);
        assertThat(layOut(atlas, all).content().zones().areas()).hasSize(1);
        View well = all.withRule(EvidenceRule.DEFAULT.withLeast(LeastEvidence.WELL_SUPPORTED));
        MapLayout layout = layOut(atlas, well);
        assertThat(layout.content().zones().areas()).as("one origin alone").isEmpty();
    }
}
