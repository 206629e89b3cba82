package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.OrganizationSwatch;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.map.MultiplesMaps;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pages of little maps of the bundled atlas. */
@Execution(ExecutionMode.CONCURRENT)
class MultiplesPlateTest {

    private static final PictureSize PAGE = new PictureSize(1280, 720, 1);
    private static final History HISTORY = MexicoAtlas.history();
    private static final Atlas ATLAS = HISTORY.atlas();
    private static final MultiplesPlatePainter PAINTER =
            new MultiplesPlatePainter(ATLAS, HISTORY.mosaic());

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 9, 12})
    void eachMapStandsBelowItsDateAndNothingLiesOverAnythingElse(int count) {
        Plate plate = plate(views(count, Language.ES, Topic.ZONES));
        Furniture furniture = plate.furniture();
        assertThat(furniture.frames()).hasSize(count);
        List<Rectangle2D> parts = new ArrayList<>(furniture.frames());
        furniture.lines().stream().map(Line::bounds).forEach(parts::add);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(
                            new Rectangle2D.Double(0, 0, PAGE.width(), PAGE.height())
                                    .contains(parts.get(i)))
                    .as("part %d of %d maps is on the page", i, count)
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(parts.get(i).intersects(parts.get(j)))
                        .as("parts %d and %d of %d maps meet", j, i, count)
                        .isFalse();
            }
        }
    }

    @Test
    void theLegendHasEveryOrganizationOfEveryMapOnce() {
        Plate plate = plate(views(6, Language.EN, Topic.ZONES));
        List<String> common = texts(new MapSet(plate.maps()).legend());
        assertThat(common).doesNotHaveDuplicates();
        plate.maps().forEach(map -> assertThat(common).containsAll(organizations(map.legend())));
    }

    @Test
    void anOrganizationThatIsDominantOnOneMapAndPresentOnAnotherHasBothSigns() {
        View view = views(2, Language.EN, Topic.ZONES).getFirst().withLook(Look.DETAILED);
        List<View> two =
                List.of(
                        view.withDate(LocalDate.of(2010, 6, 1)),
                        view.withDate(LocalDate.of(2024, 11, 12)));
        PictureSize large = new PictureSize(1920, 1080, 1);
        Plate plate = PAINTER.layOut(two, new Scenes(HISTORY)::of, large);
        assertThat(sign("La Familia Michoacana", plate.maps().getFirst().legend()))
                .matches(OrganizationSwatch::filled);
        assertThat(sign("La Familia Michoacana", plate.maps().getLast().legend()))
                .matches(OrganizationSwatch::marked)
                .matches(sign -> !sign.filled());
        assertThat(sign("La Familia Michoacana", new MapSet(plate.maps()).legend()))
                .matches(OrganizationSwatch::filled)
                .matches(OrganizationSwatch::marked);
    }

    private static OrganizationSwatch sign(String organization, Legend legend) {
        return legend.entries().stream()
                .filter(entry -> entry.text().equals(organization))
                .findFirst()
                .flatMap(Legend.Entry::swatch)
                .map(OrganizationSwatch.class::cast)
                .orElseThrow();
    }

    @Test
    void aRemarkThatHoldsForOneMapAloneIsLeftOut() {
        Topic changes = new Topic.Changes(LocalDate.of(2008, 6, 1));
        Plate plate = plate(views(4, Language.EN, changes));
        assertThat(plate.maps())
                .allMatch(map -> texts(map.legend()).stream().anyMatch(t -> t.contains("from")));
        assertThat(texts(new MapSet(plate.maps()).legend()))
                .contains("Not shown: events")
                .noneMatch(text -> text.contains("from"));
    }

    @Test
    void theSourcesAreThoseOfAllMaps() {
        Plate plate = plate(views(6, Language.EN, Topic.ZONES));
        List<String> all =
                plate.maps().stream().flatMap(map -> map.sourceIds().stream()).distinct().toList();
        assertThat(new MapSet(plate.maps()).sourceIds())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void littleMapsShowWhatAMapOfThatSizeAndDateShows() {
        PictureSize size = new PictureSize(300, 200, 1);
        List<View> views = views(4, Language.EN, Topic.ZONES);
        List<Frame> frames =
                new MultiplesMaps(ATLAS, HISTORY.mosaic())
                        .paint(views, new Scenes(HISTORY)::of, size);
        View third = MultiplesMaps.view(views.get(2), size);
        Frame alone =
                new FramePainter(ATLAS, HISTORY.mosaic())
                        .paint(third, new Scenes(HISTORY).of(third), size);
        assertThat(frames).extracting(frame -> frame.view().date()).isSorted().hasSize(4);
        assertThat(pixels(frames.get(2))).isEqualTo(pixels(alone));
    }

    @Test
    void aLittleMapLeavesNamesOutAndALargeOneKeepsThem() {
        View view = views(2, Language.EN, Topic.ZONES).getFirst();
        assertThat(MultiplesMaps.view(view, new PictureSize(300, 200, 1)).layers())
                .contains(Layer.DOMINANCE)
                .doesNotContain(Layer.STATE_NAMES, Layer.PRESENCE);
        View detailed = view.withLook(Look.DETAILED);
        assertThat(MultiplesMaps.view(detailed, new PictureSize(300, 200, 1)).look())
                .isEqualTo(Look.SIMPLE);
        assertThat(MultiplesMaps.view(view, new PictureSize(900, 600, 1))).isEqualTo(view);
    }

    private static int[] pixels(Frame frame) {
        PictureSize size = frame.size();
        return frame.image().getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    }

    private static Plate plate(List<View> views) {
        return PAINTER.layOut(views, new Scenes(HISTORY)::of, PAGE);
    }

    private static List<View> views(int count, Language language, Topic topic) {
        View view =
                View.of(LocalDate.of(2012, 6, 1), Extent.ofCountry(ATLAS), language, Theme.LIGHT)
                        .withTopic(topic);
        return new DateSeries.Even(LocalDate.of(2009, 6, 1), LocalDate.of(2025, 6, 1), count)
                .in(HISTORY).stream().map(view::withDate).toList();
    }

    private static List<String> organizations(Legend legend) {
        return legend.entries().stream()
                .filter(entry -> entry.subject().isPresent())
                .map(Legend.Entry::text)
                .toList();
    }

    private static List<String> texts(Legend legend) {
        return legend.entries().stream().map(Legend.Entry::text).toList();
    }
}
