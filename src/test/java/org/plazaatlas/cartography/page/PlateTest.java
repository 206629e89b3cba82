package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@Execution(ExecutionMode.CONCURRENT)
class PlateTest {

    /** The source with the longest title of the atlas. */
    private static final String LONG_TITLED = "dv-sesnsp-states-2014";

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
        assertTidy(furniture(view, new PictureSize(width, height, 1)));
    }

    private static void assertTidy(Furniture furniture) {
        List<Rectangle2D> parts = parts(furniture);
        PictureSize size = furniture.page();
        Rectangle2D page = new Rectangle2D.Double(0, 0, size.width(), size.height());
        for (int i = 0; i < parts.size(); i++) {
            assertThat(page.contains(parts.get(i))).as("%s on the page", parts.get(i)).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(parts.get(i).intersects(parts.get(j)))
                        .as("%s and %s", parts.get(i), parts.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, ES", "1280, 720, EN", "960, 720, ES", "900, 1200, EN"})
    void pagesOfEveryTopicAreAsTidy(int width, int height, Language language) {
        View view =
                View.of(
                                LocalDate.of(2025, 6, 1),
                                Extent.ofCountry(MexicoAtlas.atlas()),
                                language,
                                Theme.LIGHT)
                        .withAttribution(new Attribution.SourcesOf(SourceKind.REPORT));
        PictureSize size = new PictureSize(width, height, 1);
        assertTidy(furniture(view.withTopic(new Topic.HotSpots(PressureWeights.DEFAULT)), size));
        assertTidy(furniture(view.withTopic(new Topic.Changes(LocalDate.of(2020, 6, 1))), size));
    }

    @Test
    void titleAndLegendSayWhomThePictureFollows() {
        View view =
                View.of(
                                LocalDate.of(2025, 6, 1),
                                Extent.ofCountry(MexicoAtlas.atlas()),
                                Language.EN,
                                Theme.LIGHT)
                        .withAttribution(new Attribution.SourcesOf(SourceKind.OFFICIAL));
        PictureSize size = new PictureSize(1280, 720, 1);
        List<String> words = words(furniture(view, size));
        assertThat(words).contains("According to: official sources only");
        assertThat(words)
                .anyMatch(line -> line.startsWith("Mexico · According to: official sources only"));
        View spanish = view.withLanguage(Language.ES);
        assertThat(words(furniture(spanish, size))).contains("Solo según: fuentes oficiales");
        View everyone = view.withAttribution(Attribution.EVERYONE);
        assertThat(words(furniture(everyone, size))).noneMatch(l -> l.contains("According to"));
    }

    @Test
    void aNarrowPageStillSaysWhomItFollowsInFull() {
        View view =
                View.of(
                                LocalDate.of(2017, 6, 1),
                                Extent.ofCountry(MexicoAtlas.atlas()),
                                Language.EN,
                                Theme.LIGHT)
                        .withAttribution(new Attribution.OneSource(LONG_TITLED));
        assertThat(String.join(" ", words(furniture(view, new PictureSize(960, 720, 1)))))
                .as("in the legend too, where it needs two lines")
                .contains("Legend According to: SESNSP, 2017 (via Diego Valle-Jones) only");
    }

    @Test
    void theTitleOfChangesGivesBothDates() {
        View view =
                View.of(
                                LocalDate.of(2025, 6, 1),
                                Extent.ofCountry(MexicoAtlas.atlas()),
                                Language.EN,
                                Theme.LIGHT)
                        .withTopic(new Topic.Changes(LocalDate.of(2020, 6, 1)));
        List<String> words = words(furniture(view, new PictureSize(1280, 720, 1)));
        assertThat(words).contains("from 1 Jun 2020 to 1 Jun 2025");
        assertThat(String.join(" ", words)).contains(" than on 1 Jun 2020");
    }

    private Furniture furniture(View view, PictureSize size) {
        return painter.layOut(view, new Scenes(MexicoAtlas.history()).of(view), size).furniture();
    }

    private static List<String> words(Furniture furniture) {
        return furniture.lines().stream().map(Furniture.Line::text).toList();
    }

    private static List<Rectangle2D> parts(Furniture furniture) {
        List<Rectangle2D> parts = new ArrayList<>();
        parts.add(furniture.frames().getFirst());
        furniture.lines().forEach(line -> parts.add(line.bounds()));
        furniture.signs().forEach(sign -> parts.add(sign.bounds()));
        furniture.scaleBar().ifPresent(bar -> parts.add(bar.bounds()));
        return parts;
    }
}
