package org.plazaatlas.cartography.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.allies;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.SelectedExtent;
import org.plazaatlas.cartography.linework.TurfLinework;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turf boundaries of the tiny atlas: found under the pointer, selected, hidden, explained. */
class TurfLayoutTest {

    private static final PictureSize SIZE = new PictureSize(900, 600, 1);
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final double DEGREE = TinyAtlas.METRES_PER_DEGREE;

    private static final List<Relation> RELATIONS =
            List.of(rivals("norte", "sur", "", ""), allies("norte", "costa", "", ""));

    private static MapLayout layOut(View view, Atlas atlas) {
        History history = History.of(atlas);
        return new MapPainter(atlas, history.mosaic())
                .layOut(view, new Scenes(history).of(view), SIZE);
    }

    private static Atlas atlas(ClaimDraft... claims) {
        return new TinyAtlas()
                .claims(claims)
                .relations(RELATIONS.toArray(Relation[]::new))
                .events()
                .build();
    }

    private static View view(Atlas atlas) {
        return View.of(DAY, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT);
    }

    /** Rivals west and east of the first meridian. */
    private static Atlas rivalNeighbours() {
        return atlas(claim("a", "norte").dominantIn("01"), claim("b", "sur").dominantIn("02"));
    }

    /** What lies so many pixels east of the middle of the first meridian. */
    private static Optional<Subject> eastOfBoundary(double pixels, MapLayout layout) {
        Point2D line = layout.viewport().toPixel(DEGREE, 0.2 * DEGREE);
        return layout.at(line.getX() + pixels, line.getY()).subject();
    }

    @Test
    void aBoundaryIsFoundWithinSixPixelsAndTheStateBeyond() {
        Atlas atlas = rivalNeighbours();
        MapLayout layout = layOut(view(atlas), atlas);
        Subject turf = Subject.turf("norte", "sur");
        assertThat(eastOfBoundary(0, layout)).contains(turf);
        assertThat(eastOfBoundary(5.9, layout)).contains(turf);
        assertThat(eastOfBoundary(-5.9, layout)).contains(turf);
        assertThat(eastOfBoundary(7, layout)).contains(Subject.state("02"));
        assertThat(eastOfBoundary(-7, layout)).contains(Subject.state("01"));
    }

    @Test
    void aMarkIsFoundBeforeTheBoundaryUnderIt() {
        Atlas atlas = rivalNeighbours();
        MapLayout layout = layOut(view(atlas), atlas);
        Point2D vado = layout.viewport().toPixel(0.95 * DEGREE, 0.5 * DEGREE);
        assertThat(layout.at(vado.getX(), vado.getY()).subject()).contains(Subject.city("vado"));
    }

    @Test
    void whereSeveralPairsMeetTheEdgeIsDrawnOnceForTheRivals() {
        Atlas atlas =
                atlas(
                        claim("a", "norte").dominantIn("01"),
                        claim("b", "sur").dominantIn("02"),
                        claim("c", "costa").dominantIn("02", "04"));
        MapLayout layout = layOut(view(atlas), atlas);
        TurfLinework turf = layout.content().turf();
        assertThat(eastOfBoundary(0, layout)).contains(Subject.turf("norte", "sur"));
        assertThat(turf.boundaryOfEdge().values()).anyMatch(boundary -> !boundary.hostile());
        assertThat(turf.hostile().getBounds2D().getWidth()).isZero();
        Point2D north = layout.viewport().toPixel(0.5 * DEGREE, DEGREE);
        assertThat(layout.at(north.getX(), north.getY()).subject())
                .contains(Subject.turf("costa", "norte"));
    }

    @Test
    void aBoundaryNeedsBothSidesUnlessOneIsShownAlone() {
        Atlas atlas = rivalNeighbours();
        View all = view(atlas);
        assertThat(drawn(all.withHiddenOrganizations(Set.of("sur")), atlas)).isEmpty();
        assertThat(drawn(all.withShownAlone(Optional.of("sur")), atlas)).isNotEmpty();
        assertThat(drawn(all.withShownAlone(Optional.of("costa")), atlas)).isEmpty();
    }

    private static Set<Integer> drawn(View view, Atlas atlas) {
        return layOut(view, atlas).content().turf().boundaryOfEdge().keySet();
    }

    @Test
    void aHiddenLayerIsNeitherFoundNorExplained() {
        Atlas atlas = rivalNeighbours();
        Set<Layer> layers = EnumSet.allOf(Layer.class);
        layers.remove(Layer.BOUNDARIES);
        MapLayout layout = layOut(view(atlas).withLayers(layers), atlas);
        assertThat(eastOfBoundary(1, layout)).contains(Subject.state("02"));
        assertThat(texts(layout)).noneMatch(text -> text.contains("urf boundary"));
    }

    @Test
    void theLegendNamesTheKindsOfBoundaryOnTheMap() {
        Atlas rivals = rivalNeighbours();
        assertThat(texts(layOut(view(rivals), rivals)))
                .contains("Hostile turf boundary: between rivals")
                .doesNotContain("Turf boundary");
        Atlas allies =
                atlas(claim("a", "norte").dominantIn("01"), claim("b", "costa").dominantIn("02"));
        assertThat(texts(layOut(view(allies), allies)))
                .contains("Turf boundary")
                .doesNotContain("Hostile turf boundary: between rivals");
    }

    private static Stream<String> legend(MapLayout layout) {
        return layout.legend().entries().stream().map(Legend.Entry::text);
    }

    private static List<String> texts(MapLayout layout) {
        return legend(layout).toList();
    }

    @Test
    void selectedTurfIsItsBoundaryAndWhatBothDominate() {
        Atlas atlas =
                atlas(
                        claim("a", "norte").dominantIn("01"),
                        claim("b", "sur").dominantIn("02"),
                        claim("c", "norte").dominantIn(circle(0.5, 0.5, 20)),
                        claim("d", "sur").dominantIn(circle(0.5, 0.5, 20)));
        View selecting = view(atlas).withSelection(Optional.of(Subject.turf("sur", "norte")));
        MapLayout layout = layOut(selecting, atlas);
        SelectedExtent selected = layout.content().selected().orElseThrow();
        assertThat(selected.edges().size())
                .isEqualTo(layout.content().turf().boundaryOfEdge().size());
        assertThat(selected.faces().size()).isOne();
        assertThat(selected.outline().contains(0.5 * DEGREE, 0.5 * DEGREE)).isTrue();
    }

    @Test
    void turfOfOrganizationsThatNeverMeetHasNoPlace() {
        Atlas atlas = rivalNeighbours();
        View selecting = view(atlas).withSelection(Optional.of(Subject.turf("norte", "sierra")));
        assertThat(layOut(selecting, atlas).content().selected()).isEmpty();
    }

    @Test
    void aBoundaryTooSmallToReadAppearsOnceTheMapIsZoomed() {
        Atlas atlas =
                atlas(
                        claim("a", "norte").dominantIn("01"),
                        claim("c", "sur").dominantIn(circle(0.5, 0.5, 4)));
        View near = view(atlas).withExtent(new Extent(0.3 * DEGREE, 0.3 * DEGREE, DEGREE, DEGREE));
        assertThat(drawn(view(atlas), atlas)).isEmpty();
        assertThat(drawn(near, atlas)).isNotEmpty();
    }

    @Test
    void theHostileMarkIsCasedSoThatItReadsOverEveryFill() {
        for (Theme theme : Theme.values()) {
            Palette palette = Palettes.of(theme);
            assertThat(InkMixing.contrast(palette.turf(), palette.halo()))
                    .as("line and core, %s", theme)
                    .isGreaterThan(3);
            assertThat(Arrays.asList(palette.turf(), palette.halo()))
                    .as("%s", theme)
                    .anyMatch(colour -> InkMixing.contrast(colour, palette.land()) > 3);
        }
    }
}
