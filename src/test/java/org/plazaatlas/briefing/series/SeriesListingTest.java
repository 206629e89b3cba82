package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class SeriesListingTest {

    private static final Page PAGE = Page.of(new PictureSize(1920, 1080, 1));
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    private final History history = History.of(TinyAtlas.atlas());
    private final SeriesListing series = new SeriesListing(history, PAGE);
    private final FileNames names = new FileNames(history.atlas(), PAGE);
    private final View base =
            View.of(DAY, Extent.ofCountry(history.atlas()), Language.ES, Theme.LIGHT);

    @Test
    void aSeriesOfStatesShowsEachOutlinedAndFillingThePicture() throws SeriesException {
        List<SeriesPiece> pieces = series.ofStates(base);
        assertThat(pieces).hasSize(6);
        SeriesPiece bay = pieces.getLast();
        assertThat(bay.view().extent())
                .isEqualTo(Extent.ofState(history.atlas(), "06").orElseThrow());
        assertThat(bay.view().selection()).contains(Subject.state("06"));
        assertThat(bay.name()).isEqualTo("bahia_zonas_2024-06-15_1920x1080");
        assertThat(bay.title()).isEqualTo("Bahía: influencia estimada, 15 jun 2024");
    }

    @Test
    void eachPictureIsAboutItsStateOrOrganization() throws SeriesException {
        PlateDesign design = PlateDesign.of(PAGE);
        assertThat(series.ofStates(base, "06,02"))
                .extracting(piece -> piece.designed(design).message().subject().orElseThrow())
                .containsExactly(MapSubject.state("06"), MapSubject.state("02"));
        assertThat(series.ofOrganizations(base, "norte").getFirst().designed(design).message())
                .isEqualTo(
                        design.message()
                                .withSubject(Optional.of(MapSubject.organization("norte"))));
        assertThat(series.ofDates(base, "2020").getFirst().designed(design)).isEqualTo(design);
    }

    @Test
    void aSubjectThatIsAskedForHoldsForAllPictures() throws SeriesException {
        MapMessage asked =
                MapMessage.DEFAULT.withSubject(Optional.of(MapSubject.organization("sur")));
        PlateDesign design = PlateDesign.of(PAGE).withMessage(asked);
        assertThat(series.ofStates(base))
                .allMatch(piece -> piece.designed(design).message().equals(asked));
    }

    @Test
    void statesAreChosenByCodeOrNameInTheOrderInWhichTheyAreWritten() throws SeriesException {
        assertThat(series.ofStates(base, " 06, BAHÍA ,03"))
                .extracting(piece -> piece.view().selection().orElseThrow().id())
                .containsExactly("06", "06", "03");
        assertThat(series.ofStates(base, " ")).hasSize(6);
        assertThatExceptionOfType(SeriesException.class)
                .isThrownBy(() -> series.ofStates(base, "06,Atlántida"))
                .withMessageContaining("Atlántida")
                .withMessageContaining("expected its name or code");
    }

    @Test
    void organizationsAreChosenByIdOrNameWithoutAccents() throws SeriesException {
        assertThat(series.ofOrganizations(base, "sur, cartel del norte"))
                .extracting(piece -> piece.view().shownAlone().orElseThrow())
                .containsExactly("sur", "norte");
        assertThatExceptionOfType(SeriesException.class)
                .isThrownBy(() -> series.ofOrganizations(base, "nobody"))
                .withMessageContaining("nobody");
    }

    @Test
    void datesAreChosenAndOnesOutsideTheAtlasAreRefused() throws SeriesException {
        assertThat(series.ofDates(base, "2012, 2024-06"))
                .extracting(piece -> piece.view().date())
                .containsExactly(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 6, 1));
        for (String bad : List.of("1950", "soon", "2012-13")) {
            assertThatExceptionOfType(SeriesException.class)
                    .isThrownBy(() -> series.ofDates(base, bad))
                    .withMessageContaining(bad);
        }
    }

    @Test
    void aSeriesOfPriorityStatesHasThoseWithPriorityCities() throws SeriesException {
        List<String> expected =
                history.atlas().contents().cities().stream()
                        .filter(city -> city.role() == CityRole.PRIORITY)
                        .map(City::stateCode)
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(series.ofPriorityStates(base))
                .extracting(piece -> piece.view().selection().orElseThrow().id())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void namesAndTitlesFollowTheLanguageOfTheView() throws SeriesException {
        SeriesPiece bay = series.ofStates(base.withLanguage(Language.EN)).getLast();
        assertThat(bay.name()).isEqualTo("bay_zones_2024-06-15_1920x1080");
        assertThat(bay.title()).isEqualTo("Bay: assessed influence, 15 Jun 2024");
    }

    @Test
    void aSeriesOfOrganizationsShowsThoseWithAZoneAlone() throws SeriesException {
        List<SeriesPiece> pieces = series.ofOrganizations(base);
        assertThat(pieces)
                .extracting(piece -> piece.view().shownAlone().orElseThrow())
                .contains("norte", "halcones", "lobos", "cuervos", "sur", "costa")
                .doesNotContain("sierra");
        assertThat(pieces).allMatch(piece -> piece.view().extent().equals(base.extent()));
    }

    @Test
    void titlesHaveTheArticleOfTheOrganization() throws SeriesException {
        assertThat(series.ofOrganizations(base))
                .extracting(SeriesPiece::title)
                .anyMatch(title -> title.contains("influencia estimada del Cártel del Norte,"));
        assertThat(series.ofOrganizations(base.withLanguage(Language.EN)))
                .extracting(SeriesPiece::title)
                .anyMatch(title -> title.contains("influence of the Northern Cartel,"));
    }

    @Test
    void aHiddenOrganizationHasNoPicture() throws SeriesException {
        assertThat(series.ofOrganizations(base.withHiddenOrganizations(Set.of("sur"))))
                .noneMatch(piece -> piece.view().shownAlone().equals(Optional.of("sur")));
    }

    @Test
    void pressureIsNobodysAlone() throws SeriesException {
        View hot = base.withTopic(new Topic.HotSpots(PressureWeights.DEFAULT));
        assertThat(series.ofOrganizations(hot))
                .allMatch(piece -> piece.view().topic().equals(Topic.ZONES));
    }

    @Test
    void aYearIsShownOnItsFirstOfJanuary() throws SeriesException {
        DateRange within = new DateRange(LocalDate.of(2020, 1, 2), LocalDate.of(2023, 1, 2));
        assertThat(series.ofYears(base, within))
                .extracting(piece -> piece.view().date().toString())
                .containsExactly("2021-01-01", "2022-01-01", "2023-01-01");
        assertThat(series.ofYears(base, DateRange.ALWAYS)).hasSize(20);
    }

    @Test
    void aSeriesOfChangesBeginsWithTheFirstDay() throws SeriesException {
        DateRange within = new DateRange(LocalDate.of(2020, 1, 2), LocalDate.of(2024, 1, 2));
        List<LocalDate> dates =
                series.ofChanges(base, within).stream().map(piece -> piece.view().date()).toList();
        assertThat(dates.getFirst()).isEqualTo(within.from());
        assertThat(dates.subList(1, dates.size()))
                .isNotEmpty()
                .isSubsetOf(history.changeDates().subSet(within.from(), false, within.to(), false));
        assertThat(series.ofChanges(base, DateRange.ALWAYS)).isNotEmpty();
    }

    @Test
    void savedViewsKeepTheirNamesAsTitlesAndGetFileNamesOfTheirOwn() throws SeriesException {
        List<SeriesPiece> pieces =
                series.ofViews(
                        List.of(
                                new SavedView("Norte", "", base, Arrangement.ONE_MAP),
                                new SavedView(
                                        "Norte, oscuro",
                                        "",
                                        base.withTheme(Theme.DARK),
                                        Arrangement.ONE_MAP)));
        assertThat(pieces).extracting(SeriesPiece::title).containsExactly("Norte", "Norte, oscuro");
        assertThat(pieces.getFirst().name()).endsWith("_zonas_2024-06-15_1920x1080");
        assertThat(pieces.getLast().name()).endsWith("_zonas-2_2024-06-15_1920x1080");
    }

    @Test
    void aSeriesOfNothingSaysWhy() {
        assertThatThrownBy(() -> series.ofViews(List.of()))
                .hasMessage("nothing to show: the file has no saved views");
        DateRange longAgo = new DateRange(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1));
        SeriesException years =
                catchThrowableOfType(SeriesException.class, () -> series.ofYears(base, longAgo));
        assertThat(years.in(Language.ES))
                .isEqualTo("nada que mostrar: ningún 1 de enero cae entre las fechas pedidas");
        assertThatThrownBy(() -> series.ofChanges(base, longAgo))
                .hasMessage("nothing to show: nothing changes between the dates asked for");
    }

    @Test
    void aPlaceIsTheStateThatFillsThePictureHoweverMuchIsRoundIt() {
        double degree = TinyAtlas.METRES_PER_DEGREE;
        View near = base.withExtent(new Extent(-0.1 * degree, -5_000, 1.1 * degree, degree + 1));
        assertThat(names.of(near)).startsWith("llanos_");
        View wide = base.withExtent(new Extent(-degree, -degree, 2 * degree, 2 * degree));
        assertThat(names.of(wide)).isEqualTo(names.of(base));
    }

    @Test
    void aNameTellsThemeSourcesAndBothDates() {
        View changes =
                base.withTopic(new Topic.Changes(LocalDate.of(2012, 6, 1)))
                        .withAttribution(new Attribution.SourcesOf(SourceKind.NEWS));
        assertThat(names.of(changes))
                .endsWith("_cambios-segun-prensa_2012-06-01--2024-06-15_1920x1080");
        View since = base.withWindow(new TimeWindow.Since(LocalDate.of(2010, 1, 1)));
        assertThat(names.of(since)).contains("_2010-01-01--2024-06-15_");
        assertThat(names.ofFilm(List.of(base.withDate(LocalDate.of(2008, 1, 1)), base)))
                .contains("_zonas_2008-01-01--2024-06-15_");
    }

    @Test
    void lawsOfNames() throws SeriesException {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<SavedView> saved = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                saved.add(new SavedView("v" + i, "", any(random), Arrangement.ONE_MAP));
            }
            List<String> found = series.ofViews(saved).stream().map(SeriesPiece::name).toList();
            assertThat(found).as("seed " + seed).doesNotHaveDuplicates();
            assertThat(found)
                    .as("seed " + seed)
                    .allMatch(name -> name.matches("[a-z0-9-]+(_[a-z0-9-]+){2}_1920x1080"));
        }
    }

    private View any(Random random) {
        Topic[] topics = {
            Topic.ZONES,
            new Topic.HotSpots(PressureWeights.DEFAULT),
            new Topic.Changes(LocalDate.of(2012, 6, 1))
        };
        Attribution[] sources = {
            Attribution.EVERYONE,
            new Attribution.OneSource("Ñandú / Ω 7"),
            new Attribution.SourcesOf(SourceKind.REPORT)
        };
        View view = random.nextBoolean() ? base : base.withLanguage(Language.EN);
        return view.withDate(DAY.minusDays(random.nextInt(3)))
                .withTopic(topics[random.nextInt(3)])
                .withAttribution(sources[random.nextInt(3)])
                .withShownAlone(random.nextBoolean() ? Optional.of("norte") : Optional.empty());
    }
}
