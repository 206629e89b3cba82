package org.plazaatlas.cartography.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A picture with a subject: what it is about is in colour and outlined, the rest is grey. */
@Execution(ExecutionMode.CONCURRENT)
class SubjectMapTest {

    private static final PictureSize SIZE = new PictureSize(900, 600, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    private final Atlas atlas = TinyAtlas.atlas();
    private final History history = History.of(atlas);

    private View view() {
        return View.of(DAY, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT);
    }

    private MapLayout about(MapSubject subject) {
        return layOut(view(), Optional.of(subject));
    }

    private MapLayout layOut(View view, Optional<MapSubject> subject) {
        return new MapPainter(atlas, history.mosaic())
                .layOut(
                        new MapRequest(
                                view,
                                MapMessage.NONE.withSubject(subject),
                                new Scenes(history).of(view),
                                SIZE,
                                MapStyle.COLOUR));
    }

    /** The states of which a part has another fill than the context. */
    private Set<String> coloured(MapLayout layout) {
        ZoneStyle context = context(layout);
        Set<String> states = new TreeSet<>();
        for (Face face : history.mosaic().faces()) {
            ZoneStyle style = layout.content().zones().styleOf(face.index());
            if (style != null && !style.equals(context)) {
                states.add(face.stateCode());
            }
        }
        return states;
    }

    /** The fill that the legend explains as the context. */
    private static ZoneStyle context(MapLayout layout) {
        return layout.legend().entries().stream()
                .filter(entry -> entry.text().equals("Outside the subject of this map"))
                .flatMap(entry -> entry.swatch().stream())
                .map(Legend.FillSwatch.class::cast)
                .map(swatch -> new ZoneStyle(swatch.fill(), false))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> outlined(MapLayout layout) {
        Set<String> states = new TreeSet<>();
        layout.content().selected().orElseThrow().faces().stream()
                .forEach(face -> states.add(history.mosaic().faces().get(face).stateCode()));
        return states;
    }

    private static <T extends MapItem> List<T> items(MapLayout layout, Class<T> type) {
        return layout.content().items().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void aStateIsInColourAndOutlinedAndTheOthersAreNot() {
        MapLayout layout = about(MapSubject.state("01"));
        assertThat(coloured(layout)).containsExactly("01");
        assertThat(outlined(layout)).containsExactly("01");
    }

    @Test
    void namesOfOtherStatesAreQuiet() {
        MapLayout layout = about(MapSubject.state("01"));
        assertThat(inkOf("01", layout)).contains(TextColour.NORMAL);
        assertThat(inkOf("06", layout)).contains(TextColour.FAINT);
    }

    private Optional<TextColour> inkOf(String stateCode, MapLayout layout) {
        String name = atlas.state(stateCode).orElseThrow().name().en();
        return items(layout, Lettering.class).stream()
                .filter(lettering -> lettering.text().equals(name))
                .map(Lettering::ink)
                .findFirst();
    }

    @Test
    void citiesAndEventsElsewhereAreLeftOut() {
        MapLayout all = layOut(view(), Optional.empty());
        MapLayout one = about(MapSubject.state("01"));
        assertThat(items(one, CityMark.class).size()).isLessThan(items(all, CityMark.class).size());
        assertThat(items(one, CityMark.class))
                .allMatch(c -> atlas.city(c.cityId()).orElseThrow().stateCode().equals("01"));
        assertThat(items(one, EventMark.class))
                .hasSizeLessThanOrEqualTo(items(all, EventMark.class).size());
    }

    @Test
    void theSourcesAreThoseOfTheSubject() {
        Set<String> all = Set.copyOf(layOut(view(), Optional.empty()).sourceIds());
        List<String> one = about(MapSubject.state("02")).sourceIds();
        assertThat(one).isNotEmpty().allMatch(all::contains).hasSizeLessThan(all.size());
    }

    @Test
    void anOrganizationIsInColourWhereItsFactionsAreToo() {
        MapLayout layout = about(MapSubject.organization("norte"));
        assertThat(coloured(layout)).containsExactly("01", "03", "04");
        assertThat(outlined(layout)).containsExactly("01", "04");
    }

    @Test
    void presenceOfTheSubjectIsHatchedAndExplained() {
        List<String> texts =
                about(MapSubject.organization("norte")).legend().entries().stream()
                        .map(Legend.Entry::text)
                        .toList();
        assertThat(texts).contains("Present, not dominant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"norte", "sur", "costa"})
    void theLegendBeginsWithTheSubject(String organization) {
        Optional<Legend.Entry> first =
                about(MapSubject.organization(organization)).legend().entries().stream()
                        .filter(entry -> entry.section() == Section.ORGANIZATIONS)
                        .findFirst();
        assertThat(first.flatMap(Legend.Entry::subject))
                .contains(Subject.organization(organization));
    }

    @Test
    void aPairIsInColourWhereverOneOfTheTwoIs() {
        assertThat(coloured(about(MapSubject.pair("sur", "norte"))))
                .containsExactly("01", "02", "03", "04");
    }

    @Test
    void aBoundaryIsInColourInTheStatesThatItTouches() {
        MapLayout layout = about(MapSubject.boundary("norte", "sur"));
        assertThat(coloured(layout)).containsExactly("01", "02");
        assertThat(layout.content().selected().orElseThrow().edges()).isNotEmpty();
    }

    @Test
    void aCityStandsInTheColouredStateThatItBelongsTo() {
        String city = atlas.contents().cities().getFirst().id();
        MapLayout layout = about(MapSubject.city(city));
        assertThat(outlined(layout)).containsExactly(atlas.city(city).orElseThrow().stateCode());
    }

    @Test
    void changesAreInColourWhereSomethingChanged() {
        View changes = view().withTopic(new Topic.Changes(LocalDate.of(2016, 6, 1)));
        MapLayout layout = layOut(changes, Optional.of(MapSubject.CHANGES));
        assertThat(outlined(layout)).contains("05").doesNotContain("06");
        assertThat(coloured(layout)).isEqualTo(outlined(layout));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aSubjectOfWhichNothingIsToldLeavesThePictureAsItIs(Theme theme) {
        View view = view().withTheme(theme);
        MapLayout without = layOut(view, Optional.empty());
        MapLayout layout = layOut(view, Optional.of(MapSubject.organization("nobody")));
        assertThat(layout.legend()).isEqualTo(without.legend());
        assertThat(layout.content().selected()).isEmpty();
    }

    @Test
    void inNewspaperStyleTheSubjectHasTheOneColour() {
        MapLayout layout =
                new MapPainter(atlas, history.mosaic())
                        .layOut(
                                new MapRequest(
                                        view(),
                                        MapMessage.NONE.withSubject(
                                                Optional.of(MapSubject.organization("sur"))),
                                        new Scenes(history).of(view()),
                                        SIZE,
                                        MapStyle.NEWSPAPER));
        Color accent = layout.content().symbology().signs().of("sur").colour();
        assertThat(accent.getRed()).isNotEqualTo(accent.getBlue());
        Color other = layout.content().symbology().signs().of("norte").colour();
        assertThat(other.getRed()).isEqualTo(other.getBlue());
    }

    @Test
    void withoutASubjectAPictureIsThatOfTheScreen() {
        MapLayout screen =
                new MapPainter(atlas, history.mosaic())
                        .layOut(view(), new Scenes(history).of(view()), SIZE);
        assertThat(layOut(view(), Optional.empty()).content().items())
                .isEqualTo(screen.content().items());
    }
}
