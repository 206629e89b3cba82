package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * Properties of every page, checked on random views and designs of the bundled atlas: its parts do
 * not overlap and stay within its margins, and every text stays within the room that it has.
 */
@Execution(ExecutionMode.CONCURRENT)
class PlateCompositionTest {

    private static final double ROUNDING = 1e-6;
    private static final int DRAWS_PER_PRESET = 6;
    private static final List<String> WORDS =
            List.of(
                    "Influencia",
                    "territorial",
                    "de",
                    "las",
                    "organizaciones",
                    "en",
                    "México",
                    "Confidencial",
                    "borrador",
                    "situación",
                    "Otorrinolaringología",
                    "2025",
                    "assessment",
                    "of",
                    "the",
                    "north-western",
                    "corridor",
                    "—",
                    "análisis");

    private final History history = MexicoAtlas.history();
    private final Atlas atlas = history.atlas();
    private final PlatePainter painter = new PlatePainter(atlas, history.mosaic());
    private final Scenes scenes = new Scenes(history);

    @ParameterizedTest
    @EnumSource(PagePreset.class)
    void partsOfEveryPresetAreApartAndTextsFit(PagePreset preset) throws IOException {
        for (int i = 0; i < DRAWS_PER_PRESET; i++) {
            long seed = 1_000L * preset.ordinal() + i;
            Random random = new Random(seed);
            assertTidy(plate(design(preset.page(), random), random), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void partsOfAPageOfAnySizeAreApartAndTextsFit(long seed) throws IOException {
        Random random = new Random(seed);
        int width = 300 + random.nextInt(3_000);
        int height = 300 + random.nextInt(2_000);
        Page page = Page.ofPixels(width, height, 96 + random.nextInt(200));
        assertTidy(plate(design(page, random), random), "seed " + seed + ", " + page);
    }

    private Plate plate(PlateDesign design, Random random) {
        View view = view(random);
        return painter.layOut(view, scenes.of(view), design);
    }

    private View view(Random random) {
        LocalDate date = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(365 * 18));
        Topic topic =
                switch (random.nextInt(4)) {
                    case 0 -> new Topic.HotSpots(PressureWeights.DEFAULT);
                    case 1 -> new Topic.Changes(date.minusYears(1 + random.nextInt(8)));
                    default -> Topic.ZONES;
                };
        View view =
                View.of(
                                date,
                                extent(random),
                                any(random, Language.values()),
                                any(random, Theme.values()))
                        .withTopic(topic);
        return random.nextInt(4) == 0
                ? view.withAttribution(new Attribution.SourcesOf(any(random, SourceKind.values())))
                : view;
    }

    private Extent extent(Random random) {
        List<State> states = atlas.contents().states();
        State state = states.get(random.nextInt(states.size()));
        return switch (random.nextInt(3)) {
            case 0 -> Extent.ofCountry(atlas);
            case 1 -> Extent.ofState(atlas, state.code()).orElseThrow();
            default ->
                    Extent.around(
                            state.outline().getInteriorPoint().getCoordinate(),
                            20_000 + random.nextInt(200_000));
        };
    }

    private static PlateDesign design(Page page, Random random) throws IOException {
        EnumSet<PagePart> parts = EnumSet.allOf(PagePart.class);
        if (random.nextInt(3) == 0) {
            parts.removeIf(_ -> random.nextInt(3) == 0);
        }
        return new PlateDesign(
                page,
                1,
                any(random, MapStyle.values()),
                maybe(random, 24),
                maybe(random, 40),
                maybe(random, 6),
                random.nextInt(3) == 0 ? Optional.of(logo(random)) : Optional.empty(),
                any(random, LegendPlace.values()),
                any(random, InsetPlace.values()),
                parts,
                MapMessage.DEFAULT,
                LegendRows.DEFAULT);
    }

    private static Optional<String> maybe(Random random, int mostWords) {
        if (random.nextInt(2) == 0) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(mostWords); i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        String joined = String.join(random.nextInt(8) == 0 ? "" : " ", words);
        return Optional.of(joined);
    }

    private static Logo logo(Random random) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        1 + random.nextInt(300),
                        1 + random.nextInt(300),
                        BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Logo.of(bytes.toByteArray());
    }

    private static <E> E any(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static void assertTidy(Plate plate, String drawn) {
        Furniture furniture = plate.furniture();
        List<Rectangle2D> parts = outsideTheMap(plate);
        Rectangle2D inner = inner(furniture.page());
        for (int i = 0; i < parts.size(); i++) {
            assertThat(contains(inner, parts.get(i)))
                    .as("%s within the margins %s, %s", parts.get(i), inner, drawn)
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(meet(parts.get(i), parts.get(j)))
                        .as("%s meets %s, %s", parts.get(i), parts.get(j), drawn)
                        .isFalse();
            }
        }
        assertPanelsTidy(furniture, drawn);
        assertThat(plate.alternativeText()).as(drawn).endsWith(".");
    }

    /** Every panel's texts and signs are in it and apart; panels are apart. */
    private static void assertPanelsTidy(Furniture furniture, String drawn) {
        for (Furniture.Panel panel : furniture.panels()) {
            for (Rectangle2D part : textsAndSigns(furniture)) {
                assertThat(!meet(panel.bounds(), part) || contains(panel.bounds(), part))
                        .as("%s is in or outside %s, %s", part, panel, drawn)
                        .isTrue();
            }
            for (Furniture.Panel other : furniture.panels()) {
                assertThat(other == panel || !meet(other.bounds(), panel.bounds()))
                        .as("%s and %s, %s", panel, other, drawn)
                        .isTrue();
            }
        }
        List<Rectangle2D> all = textsAndSigns(furniture);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(meet(all.get(i), all.get(j)))
                        .as("%s meets %s, %s", all.get(i), all.get(j), drawn)
                        .isFalse();
            }
        }
    }

    private static List<Rectangle2D> textsAndSigns(Furniture furniture) {
        List<Rectangle2D> all = new ArrayList<>();
        furniture.lines().forEach(line -> all.add(line.bounds()));
        furniture.signs().forEach(sign -> all.add(sign.bounds()));
        return all;
    }

    /** Maps, and all that does not lie on one. */
    private static List<Rectangle2D> outsideTheMap(Plate plate) {
        Furniture furniture = plate.furniture();
        List<Rectangle2D> all = textsAndSigns(furniture);
        furniture.panels().forEach(panel -> all.add(panel.bounds()));
        furniture.scaleBar().ifPresent(bar -> all.add(bar.bounds()));
        furniture.logo().ifPresent(logo -> all.add(logo.bounds()));
        List<Rectangle2D> panels =
                furniture.panels().stream().map(Furniture.Panel::bounds).toList();
        all.removeIf(
                part ->
                        furniture.frames().stream().anyMatch(frame -> contains(frame, part))
                                && panels.stream().anyMatch(panel -> contains(panel, part)));
        all.addAll(furniture.frames());
        return all;
    }

    private static Rectangle2D inner(PictureSize page) {
        double margin = PageFormat.margin(page);
        return new Rectangle2D.Double(
                margin, margin, page.width() - 2 * margin, page.height() - 2 * margin);
    }

    private static boolean contains(Rectangle2D outer, Rectangle2D part) {
        return part.getMinX() >= outer.getMinX() - ROUNDING
                && part.getMinY() >= outer.getMinY() - ROUNDING
                && part.getMaxX() <= outer.getMaxX() + ROUNDING
                && part.getMaxY() <= outer.getMaxY() + ROUNDING;
    }

    private static boolean meet(Rectangle2D one, Rectangle2D other) {
        Rectangle2D common = one.createIntersection(other);
        return common.getWidth() > ROUNDING && common.getHeight() > ROUNDING;
    }
}
