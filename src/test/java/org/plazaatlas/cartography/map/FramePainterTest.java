package org.plazaatlas.cartography.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.own.OwnAtlas;
import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A frame that was repainted only in part has the same pixels as one painted from scratch. */
@Execution(ExecutionMode.CONCURRENT)
class FramePainterTest {

    private static final long SEED = 20_250_221;
    private static final PictureSize SIZE = new PictureSize(960, 540, 1);

    private final Scenes scenes = new Scenes(MexicoAtlas.history());
    private final MapPainter whole =
            new MapPainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());
    private final FramePainter frames =
            new FramePainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());
    private final View opening =
            View.of(
                    LocalDate.of(2012, 6, 1),
                    Extent.ofCountry(MexicoAtlas.atlas()),
                    Language.ES,
                    Theme.LIGHT);

    @Test
    void everyDateLooksAsIfPaintedAnew() {
        Random random = new Random(SEED);
        List<LocalDate> dates = List.copyOf(MexicoAtlas.history().changeDates());
        for (int i = 0; i < 25; i++) {
            LocalDate date = dates.get(random.nextInt(dates.size()));
            assertSamePixels(opening.withDate(date), "seed " + SEED + ", step " + i);
        }
    }

    @Test
    void selectionsAndSwitchesLookAsIfPaintedAnew() {
        assertSamePixels(opening, "opening");
        assertSamePixels(opening.withSelection(Optional.of(Subject.state("25"))), "Sinaloa");
        assertSamePixels(
                opening.withSelection(Optional.of(Subject.organization("los-zetas"))), "Zetas");
        assertSamePixels(opening.withShownAlone(Optional.of("sinaloa")), "alone");
        assertSamePixels(opening.withLanguage(Language.EN), "English");
        assertSamePixels(opening.withTheme(Theme.DARK), "dark");
        assertSamePixels(opening.withHiddenOrganizations(Set.of("los-zetas")), "hidden");
    }

    @Test
    void turfLooksAsIfPaintedAnewSelectedOrNot() {
        View turf = opening.withDate(LocalDate.of(2025, 6, 1));
        assertSamePixels(turf, "2025");
        View selecting = turf.withSelection(Optional.of(Subject.turf("sinaloa", "cjng")));
        assertSamePixels(selecting, "selected");
        assertSamePixels(selecting.withDate(LocalDate.of(2021, 6, 1)), "selected, 2021");
        assertSamePixels(opening, "opening");
    }

    @Test
    void everyTopicLooksAsIfPaintedAnew() {
        assertSamePixels(opening, "zones");
        assertSamePixels(
                opening.withTopic(new Topic.HotSpots(PressureWeights.DEFAULT)), "pressure");
        PressureWeights other = new PressureWeights(10, 1, 0, 30);
        assertSamePixels(opening.withTopic(new Topic.HotSpots(other)), "other weights");
        View since = opening.withTopic(new Topic.Changes(LocalDate.of(2007, 6, 1)));
        assertSamePixels(since, "changes");
        assertSamePixels(since.withShownAlone(Optional.of("los-zetas")), "changes of one");
        assertSamePixels(opening.withTopic(Topic.ZONES), "zones again");
    }

    @Test
    void otherPlacesLookAsIfPaintedAnew() {
        Extent sinaloa = Extent.ofState(MexicoAtlas.atlas(), "25").orElseThrow();
        assertSamePixels(opening, "opening");
        assertSamePixels(opening.withExtent(sinaloa), "Sinaloa");
        assertSamePixels(
                opening.withExtent(sinaloa).withDate(LocalDate.of(2024, 9, 9)), "Sinaloa 2024");
    }

    @Test
    void aNewFrameLeavesTheLastOneAsItWas() {
        FramePainter.Frame first = frames.paint(opening, at(opening), SIZE);
        int[] before = pixels(first.image()).clone();
        View later = opening.withDate(LocalDate.of(2020, 6, 1));
        frames.paint(later, at(later), SIZE);
        assertThat(pixels(first.image())).isEqualTo(before);
    }

    @Test
    void ownClaimsLookAsIfPaintedAnew() throws Exception {
        Claim own =
                TinyAtlas.claim("own-a", "cjng")
                        .dominantIn("18")
                        .from("2012-09")
                        .to("2013")
                        .evidence("2012")
                        .source(MexicoAtlas.atlas().contents().claims().getFirst().sourceId())
                        .build();
        Atlas atlas = OwnAtlas.of(MexicoAtlas.atlas(), OwnRecords.NONE.with(own), OwnUse.WITH);
        Mosaic mosaic = MexicoAtlas.history().mosaic();
        Scenes ofOwn = new Scenes(History.of(atlas, mosaic));
        FramePainter painter = new FramePainter(atlas, mosaic);
        for (String day : List.of("2012-08-01", "2012-10-01", "2013-02-01")) {
            View view = opening.withDate(LocalDate.parse(day));
            Scene scene = ofOwn.of(view);
            FramePainter.Frame frame = painter.paint(view, scene, SIZE);
            assertThat(frame.layout().content().own().isEmpty())
                    .isEqualTo(!day.equals("2012-10-01"));
            assertThat(differing(frame.image(), anew(new MapPainter(atlas, mosaic), view, scene)))
                    .as(day)
                    .isZero();
        }
    }

    private void assertSamePixels(View view, String what) {
        FramePainter.Frame frame = frames.paint(view, at(view), SIZE);
        assertThat(differing(frame.image(), anew(whole, view, at(view)))).as(what).isZero();
    }

    private static BufferedImage anew(MapPainter painter, View view, Scene scene) {
        BufferedImage anew =
                new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = anew.createGraphics();
        painter.paint(view, scene, SIZE, graphics);
        graphics.dispose();
        return anew;
    }

    private Scene at(View view) {
        return scenes.of(view);
    }

    private static int differing(BufferedImage first, BufferedImage second) {
        int[] a = pixels(first);
        int[] b = pixels(second);
        int differing = 0;
        for (int i = 0; i < a.length; i++) {
            differing += a[i] == b[i] ? 0 : 1;
        }
        return differing;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
