package org.plazaatlas.cartography.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem.Ring;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Hatch;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The map of changes: 01 gained, 02 lost, 03 newly contested, 04 calmed, 05 as it was. */
class ChangeLayoutTest {

    private static final PictureSize SIZE = new PictureSize(900, 600, 1);
    private static final LocalDate FIRST = LocalDate.of(2015, 6, 1);
    private static final LocalDate SECOND = LocalDate.of(2020, 6, 1);

    private final Atlas atlas =
            new TinyAtlas()
                    .claims(
                            claim("a", "norte").dominantIn("02", "03", "04", "05").from("2015"),
                            claim("b", "norte").dominantIn("01", "03", "04", "05").from("2020"))
                    .disputes(
                            war("c", "norte", "sur", Area.States.of("04"), "2015", "2016"),
                            war("d", "norte", "sur", Area.States.of("03"), "2020", ""))
                    .build();
    private final History history = History.of(atlas);
    private final Scenes scenes = new Scenes(history);
    private final MapPainter painter = new MapPainter(atlas, history.mosaic());
    private final View view =
            View.of(SECOND, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT)
                    .withTopic(new Topic.Changes(FIRST));

    private MapLayout layOut(View changed) {
        return painter.layOut(changed, scenes.of(changed), SIZE);
    }

    private Fill fill(String stateCode, MapLayout layout) {
        int face = history.mosaic().facesOfState(stateCode).first();
        return layout.content().zones().styleOf(face).fill();
    }

    @Test
    void everyKindOfChangeHasATextureOfItsOwn() {
        assertTextures(layOut(view));
        assertTextures(layOut(view.withTheme(Theme.DARK)));
    }

    @Test
    void oneOrganizationAloneHasTheSameTextures() {
        MapLayout alone = layOut(view.withShownAlone(Optional.of("norte")));
        assertTextures(alone);
        assertThat(texts(alone)).contains("Northern Cartel").doesNotContain("Southern Cartel");
    }

    private void assertTextures(MapLayout layout) {
        assertThat(fill("01", layout))
                .isInstanceOfSatisfying(
                        Fill.Textured.class,
                        solid -> assertThat(solid.hatch()).isEqualTo(Hatch.PLAIN));
        assertThat(((Fill.Stripes) fill("02", layout)).slant()).isEqualTo(Fill.Slant.BACKWARD);
        assertThat(((Fill.Stripes) fill("03", layout)).slant()).isEqualTo(Fill.Slant.FORWARD);
        assertThat(((Fill.Textured) fill("04", layout)).hatch()).isEqualTo(Hatch.DOTS);
        assertThat(fill("05", layout)).isNotEqualTo(fill("01", layout));
    }

    @Test
    void theLegendGivesBothDatesTheKindsAndWhoIsConcerned() {
        assertThat(texts(layOut(view)))
                .startsWith(
                        "Dominance from 1 Jun 2015 to 1 Jun 2020",
                        "Area gained: dominant now, not before",
                        "Area lost: dominant before, not now",
                        "Newly contested",
                        "No longer contested",
                        "Dominance unchanged",
                        "Northern Cartel",
                        "Southern Cartel");
    }

    private static List<String> texts(MapLayout layout) {
        return layout.legend().entries().stream().map(Legend.Entry::text).toList();
    }

    @Test
    void aPriorityCityWhereDominanceChangedHasARing() {
        Atlas turned =
                new TinyAtlas()
                        .claims(
                                claim("a", "sur").dominantIn("01").from("2015").to("2018"),
                                claim("b", "norte").dominantIn("01").from("2020"))
                        .build();
        History told = History.of(turned);
        MapPainter painting = new MapPainter(turned, told.mosaic());
        View hidden = view.withHiddenOrganizations(Set.of("norte", "sur"));

        assertThat(painting.layOut(view, new Scenes(told).of(view), SIZE).content().items())
                .filteredOn(Ring.class::isInstance)
                .hasSize(1);
        assertThat(painting.layOut(hidden, new Scenes(told).of(hidden), SIZE).content().items())
                .noneMatch(Ring.class::isInstance);
    }

    @Test
    void aCityThatOnlyCameToBeToldOfHasNoRing() {
        assertThat(layOut(view).content().items()).noneMatch(Ring.class::isInstance);
    }

    @Test
    void aDateComparedWithItselfShowsNoChange() {
        MapLayout same = layOut(view.withTopic(new Topic.Changes(SECOND)));
        assertThat(texts(same))
                .contains("Dominance unchanged")
                .doesNotContain("Area gained: dominant now, not before", "Northern Cartel");
    }

    @Test
    void thePictureRestsOnTheClaimsOfBothDates() {
        assertThat(layOut(view).sourceIds()).contains("informe");
        assertThat(layOut(view).content().turf().boundaryOfEdge()).isEmpty();
    }
}
