package org.plazaatlas.cartography.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.paint.ItemPainter;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A comparison with a golden picture is useful only if it fails when one small thing is lost. */
class GoldenPictureTest {

    private static final PictureSize SIZE = new PictureSize(960, 540, 1);

    private final MapPainter painter =
            new MapPainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());
    private final MapLayout layout = layout();

    private MapLayout layout() {
        View view =
                View.of(
                        LocalDate.of(2025, 2, 21),
                        Extent.ofCountry(MexicoAtlas.atlas()),
                        Language.ES,
                        Theme.LIGHT);
        return painter.layOut(view, new Scenes(MexicoAtlas.history()).of(view), SIZE);
    }

    @Test
    void theSamePictureDiffersNowhere() {
        assertThat(GoldenPicture.differingTiles(painted(_ -> true), painted(_ -> true))).isEmpty();
    }

    @Test
    void anyMissingNameIsFound() {
        assertEachLossIsFound(
                layout.content().items().stream().filter(Lettering.class::isInstance).toList());
    }

    @Test
    void anyMissingPriorityCityIsFound() {
        assertEachLossIsFound(
                layout.content().items().stream()
                        .filter(item -> item instanceof CityMark city && city.radius() > 4)
                        .toList());
    }

    private void assertEachLossIsFound(List<MapItem> items) {
        BufferedImage whole = painted(_ -> true);
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(
                        lost ->
                                assertThat(
                                                GoldenPicture.differingTiles(
                                                        whole, painted(item -> item != lost)))
                                        .as("without %s", lost)
                                        .isNotEmpty());
    }

    private BufferedImage painted(Predicate<MapItem> shown) {
        BufferedImage image =
                new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        SIZE.prepare(graphics);
        ItemPainter items = new ItemPainter(Palettes.of(Theme.LIGHT));
        painter.paintGround(layout, graphics);
        layout.content().items().stream()
                .filter(shown)
                .forEach(item -> items.paint(graphics, item));
        graphics.dispose();
        return image;
    }
}
