package org.plazaatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.model.Language;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class PlateTest {

    private final PlatePainter painter =
            new PlatePainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());

    @ParameterizedTest
    @CsvSource({
        "1280, 720, ES, 2025-02-21",
        "1280, 720, EN, 2020-06-01",
        "1920, 1080, EN, 2012-06-01",
        "960, 720, ES, 2024-09-09",
        "900, 1200, EN, 2016-06-01",
        "1123, 794, ES, 2008-06-01"
    })
    void theFurnitureOfAPageNeverOverlapsAndStaysOnIt(
            int width, int height, Language language, LocalDate date) {
        View view = View.of(date, Extent.ofCountry(MexicoAtlas.atlas()), language, Theme.LIGHT);
        Furniture furniture =
                painter.layOut(
                                view,
                                Scene.of(MexicoAtlas.history().at(date)),
                                new PictureSize(width, height, 1))
                        .furniture();
        List<Rectangle2D> parts = parts(furniture);
        Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(page.contains(parts.get(i))).as("%s on the page", parts.get(i)).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(parts.get(i).intersects(parts.get(j)))
                        .as("%s and %s", parts.get(i), parts.get(j))
                        .isFalse();
            }
        }
    }

    private static List<Rectangle2D> parts(Furniture furniture) {
        List<Rectangle2D> parts = new ArrayList<>();
        parts.add(furniture.frame());
        furniture.lines().forEach(line -> parts.add(line.bounds()));
        furniture.signs().forEach(sign -> parts.add(sign.bounds()));
        parts.add(furniture.scaleBar().bounds());
        return parts;
    }
}
