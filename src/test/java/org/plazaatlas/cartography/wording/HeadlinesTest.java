package org.plazaatlas.cartography.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What titles suggested from the data say, and that it is true. */
@Execution(ExecutionMode.CONCURRENT)
class HeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    private static final long SEED = 14;
    private static final int SAMPLE = 24;

    private final Atlas tiny = TinyAtlas.atlas();
    private final Scenes scenes = new Scenes(History.of(tiny));
    private final View country = View.of(DAY, Extent.ofCountry(tiny), Language.EN, Theme.LIGHT);

    private Optional<String> title(View view) {
        return new Headlines(tiny)
                .of(view, scenes.of(view))
                .map(new HeadlineWords(tiny, view.language())::of);
    }

    private Optional<String> titleOf(String stateCode, Language language, LocalDate date) {
        Extent state = Extent.ofState(tiny, stateCode).orElseThrow();
        return title(country.withExtent(state).withLanguage(language).withDate(date));
    }

    @Test
    void aStateIsToldByItsStatus() {
        assertThat(titleOf("02", Language.EN, DAY))
                .contains("The Southern Cartel dominates Rivers");
        assertThat(titleOf("02", Language.ES, DAY)).contains("El Cártel del Sur domina en Ríos");
        assertThat(titleOf("03", Language.EN, DAY))
                .contains(
                        "The Coast Cartel and the Northern Cartel are present in Coast; none"
                                + " clearly dominates");
        assertThat(titleOf("05", Language.EN, LocalDate.of(2016, 1, 1)))
                .contains("The Northern Cartel and the Southern Cartel fight over Valleys");
        assertThat(titleOf("05", Language.ES, LocalDate.of(2016, 1, 1)))
                .contains("El Cártel del Norte y el Cártel del Sur se disputan Valles");
        assertThat(titleOf("06", Language.EN, DAY)).as("nothing is told").isEmpty();
    }

    @Test
    void theCountryIsToldByWhoDominatesMostStates() {
        assertThat(title(country))
                .contains("The Northern Cartel dominates 2 states, the Southern Cartel 1");
        assertThat(title(country.withLanguage(Language.ES)))
                .contains("El Cártel del Norte domina 2 estados; el Cártel del Sur, 1");
    }

    @Test
    void changesAreToldByTheLargest() {
        View changes = country.withTopic(new Topic.Changes(LocalDate.of(2007, 1, 1)));

        assertThat(title(changes))
                .contains("The Northern Cartel dominates 2 states, 2 more than on 1 Jan 2007");
        assertThat(title(country.withTopic(new Topic.Changes(DAY)))).isEmpty();
    }

    @Test
    void hotSpotsAreToldByTheHighest() {
        View pressure = country.withTopic(new Topic.HotSpots(PressureWeights.DEFAULT));

        assertThat(title(pressure).orElseThrow()).startsWith("Pressure is highest in ");
    }

    @Test
    void oneAloneIsToldByItsReach() {
        assertThat(title(country.withShownAlone(Optional.of("norte"))).orElseThrow())
                .startsWith("The Northern Cartel dominates 2 states");
    }

    private Optional<String> titleAbout(MapSubject subject, View view) {
        return new Headlines(tiny)
                .of(view, scenes.of(view), Optional.of(subject))
                .map(new HeadlineWords(tiny, view.language())::of);
    }

    @Test
    void aMapAboutAnOrganizationIsToldByItsReachAndItsChange() {
        MapSubject norte = MapSubject.organization("norte");
        View changes = country.withTopic(new Topic.Changes(LocalDate.of(2007, 1, 1)));

        assertThat(titleAbout(norte, country).orElseThrow())
                .startsWith("The Northern Cartel dominates 2 states");
        assertThat(titleAbout(norte, changes))
                .contains("The Northern Cartel dominates 2 states, 2 more than on 1 Jan 2007");
        assertThat(titleAbout(norte, country.withTopic(new Topic.Changes(DAY)))).isEmpty();
    }

    @Test
    void aMapAboutAStateIsToldByItWhateverElseIsInThePicture() {
        assertThat(titleAbout(MapSubject.state("02"), country.withLanguage(Language.ES)))
                .contains("El Cártel del Sur domina en Ríos");
        assertThat(titleAbout(MapSubject.pair("norte", "sur"), country)).isEmpty();
    }

    @Test
    void aMapThatLeavesSomethingOutSuggestsNoSentence() {
        assertThat(title(country.withHiddenOrganizations(Set.of("sur")))).isEmpty();
        Set<Layer> others = EnumSet.complementOf(EnumSet.of(Layer.DOMINANCE));
        assertThat(title(country.withLayers(others))).isEmpty();
    }

    /** Counted anew from the regions of each date. */
    @Test
    void figuresOfTheCountryAreTrueOnEveryChangeDate() {
        Atlas mexico = MexicoAtlas.atlas();
        Headlines headlines = new Headlines(mexico);
        View view = View.of(DAY, Extent.ofCountry(mexico), Language.EN, Theme.LIGHT);
        int told = 0;
        for (LocalDate date : MexicoAtlas.history().changeDates()) {
            Snapshot snapshot = MexicoAtlas.history().at(date);
            Optional<Headline> headline = headlines.of(view.withDate(date), Scene.of(snapshot));
            if (headline.orElse(null) instanceof Headline.MostStates most) {
                told++;
                assertThat(dominated(most.leader().organizationId(), snapshot))
                        .as("%s on %s", most.leader(), date)
                        .isEqualTo(most.leader().states());
                assertThat(contested(snapshot)).as("on %s", date).isEqualTo(most.contested());
                for (Language language : Language.values()) {
                    assertThat(new HeadlineWords(mexico, language).of(most))
                            .contains(figure(most.leader().states(), language));
                }
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    /**
     * Only where nobody dominates a state is nothing told; a tie names all that lead and no other.
     */
    @Test
    void thoseThatLeadTogetherAreNamedTogetherOnEveryChangeDate() {
        Atlas mexico = MexicoAtlas.atlas();
        Headlines headlines = new Headlines(mexico);
        View view = View.of(DAY, Extent.ofCountry(mexico), Language.EN, Theme.LIGHT);
        int tied = 0;
        for (LocalDate date : MexicoAtlas.history().changeDates()) {
            Snapshot snapshot = MexicoAtlas.history().at(date);
            Headline headline = headlines.of(view.withDate(date), Scene.of(snapshot)).orElse(null);
            if (headline instanceof Headline.Tie tie) {
                tied++;
                assertThat(mexico.contents().organizations())
                        .filteredOn(o -> !o.isFaction())
                        .filteredOn(o -> dominated(o.id(), snapshot) >= tie.states())
                        .extracting(Organization::id)
                        .as("on %s", date)
                        .containsExactlyInAnyOrderElementsOf(tie.organizationIds());
                assertThat(contested(snapshot)).as("on %s", date).isEqualTo(tie.contested());
                for (Language language : Language.values()) {
                    assertThat(new HeadlineWords(mexico, language).of(tie))
                            .contains(figure(tie.states(), language));
                }
            } else if (headline == null) {
                assertThat(mexico.contents().organizations())
                        .as("on %s", date)
                        .allMatch(o -> dominated(o.id(), snapshot) == 0);
            }
        }
        assertThat(tied).isPositive();
    }

    @Test
    void aTieIsWordedInBothLanguages() {
        Headline tie = new Headline.Tie(List.of("norte", "sur"), 2, 1);

        assertThat(new HeadlineWords(tiny, Language.EN).of(tie))
                .isEqualTo(
                        "The Northern Cartel and the Southern Cartel dominate 2 states each; one"
                                + " is contested");
        assertThat(new HeadlineWords(tiny, Language.ES).of(tie))
                .isEqualTo(
                        "El Cártel del Norte y el Cártel del Sur dominan 2 estados cada uno; uno"
                                + " está en disputa");
    }

    /** One alone counts as the country does: land that is contested is not dominated. */
    @Test
    void reachCountsTheSameStatesAsTheCountry() {
        Atlas mexico = MexicoAtlas.atlas();
        Headlines headlines = new Headlines(mexico);
        View view = View.of(DAY, Extent.ofCountry(mexico), Language.EN, Theme.LIGHT);
        int told = 0;
        for (LocalDate date : dates()) {
            Scene scene = Scene.of(MexicoAtlas.history().at(date));
            for (Organization organization : mexico.contents().organizations()) {
                String id = organization.id();
                View alone = view.withDate(date).withShownAlone(Optional.of(id));
                if (headlines.of(alone, scene).orElse(null) instanceof Headline.Reach reach) {
                    told++;
                    assertThat(reach.dominated().states())
                            .as("%s on %s", id, date)
                            .isEqualTo(dominated(id, scene.snapshot()));
                    assertSays(
                            reach,
                            language ->
                                    reach.dominated().states() == 0
                                            ? figure(reach.present(), language)
                                            : figure(reach.dominated().states(), language));
                }
            }
        }
        assertThat(told).isGreaterThan(dates().size());
    }

    /** Some of the days on which something changes; all of them with {@code -Dtitles.all=true}. */
    private static List<LocalDate> dates() {
        List<LocalDate> all = List.copyOf(MexicoAtlas.history().changeDates());
        return Boolean.getBoolean("titles.all")
                ? all
                : new Random(SEED)
                        .ints(SAMPLE, 0, all.size())
                        .distinct()
                        .mapToObj(all::get)
                        .toList();
    }

    @SafeVarargs
    private static void assertSays(Headline headline, Function<Language, String>... words) {
        for (Language language : Language.values()) {
            String title = new HeadlineWords(MexicoAtlas.atlas(), language).of(headline);
            for (Function<Language, String> word : words) {
                assertThat(title).contains(word.apply(language));
            }
        }
    }

    private static String figure(int number, Language language) {
        if (number == 1) {
            return language == Language.EN ? "one" : "un";
        }
        return Integer.toString(number);
    }

    private static int dominated(String headId, Snapshot snapshot) {
        return count(
                snapshot,
                region ->
                        region.label().status() != Status.CONTESTED
                                && !region.label().dominantIds().isEmpty()
                                && region.label().dominantIds().stream()
                                        .allMatch(id -> isOf(id, headId)));
    }

    private static int contested(Snapshot snapshot) {
        return count(snapshot, region -> region.label().status() == Status.CONTESTED);
    }

    private static int count(Snapshot snapshot, Predicate<LabelledRegion> which) {
        Mosaic mosaic = snapshot.mosaic();
        int count = 0;
        for (State state : MexicoAtlas.atlas().contents().states()) {
            var faces = mosaic.facesOfState(state.code());
            double area =
                    snapshot.regions().stream()
                            .filter(which)
                            .map(region -> region.faces().intersection(faces))
                            .collect(Collectors.summingDouble(mosaic::areaSquareKm));
            count += area > mosaic.areaSquareKm(faces) / 2 ? 1 : 0;
        }
        return count;
    }

    private static boolean isOf(String id, String headId) {
        return id.equals(headId)
                || MexicoAtlas.atlas()
                        .organization(id)
                        .filter(Organization::isFaction)
                        .flatMap(Organization::parentId)
                        .filter(parent -> isOf(parent, headId))
                        .isPresent();
    }

    /**
     * What a title says of a state is what the label of most of it says, of those whom it names.
     */
    @Test
    void statesAreToldAsTheyAre() {
        Atlas mexico = MexicoAtlas.atlas();
        Headlines headlines = new Headlines(mexico);
        for (LocalDate date : dates()) {
            Snapshot snapshot = MexicoAtlas.history().at(date);
            for (State state : mexico.contents().states()) {
                View view =
                        View.of(
                                date,
                                Extent.ofState(mexico, state.code()).orElseThrow(),
                                Language.ES,
                                Theme.LIGHT);
                headlines
                        .of(view, Scene.of(snapshot))
                        .ifPresent(headline -> assertTrue(headline, state, snapshot, date));
            }
        }
    }

    private static void assertTrue(
            Headline headline, State state, Snapshot snapshot, LocalDate date) {
        assertThat(shareOf(statusOf(headline), state, snapshot))
                .as("%s of %s on %s", headline, state.code(), date)
                .isGreaterThan(0.5);
        Mosaic mosaic = snapshot.mosaic();
        Set<String> there =
                snapshot.regions().stream()
                        .filter(
                                region ->
                                        region.faces()
                                                .intersects(mosaic.facesOfState(state.code())))
                        .flatMap(region -> named(region.label()))
                        .collect(Collectors.toSet());
        assertThat(headline.organizationIds())
                .as("%s of %s on %s", headline, state.code(), date)
                .isNotEmpty()
                .allMatch(named -> there.stream().anyMatch(id -> isOf(id, named)));
        assertSays(headline, language -> state.name().in(language));
    }

    private static Stream<String> named(FaceLabel label) {
        return Stream.concat(label.dominant().stream(), label.present().stream())
                .map(Holding::organizationId);
    }

    private static Set<Status> statusOf(Headline headline) {
        return switch (headline) {
            case Headline.Dominance _ -> Set.of(Status.HELD);
            case Headline.Fight _ -> Set.of(Status.CONTESTED);
            case Headline.Split _ -> Set.of(Status.SPLIT);
            case Headline.Challenge _ -> Set.of(Status.CHALLENGED);
            case Headline.Disagreement _ -> Set.of(Status.DISAGREEMENT);
            case Headline.Sharing _ -> Set.of(Status.SHARED);
            case Headline.Presence _ -> Set.of(Status.MIXED, Status.PRESENT);
            default -> throw new AssertionError(headline);
        };
    }

    private static double shareOf(Set<Status> any, State state, Snapshot snapshot) {
        return snapshot.sharesOf(state.code()).stream()
                .filter(part -> any.contains(part.status()))
                .mapToDouble(part -> part.share())
                .sum();
    }
}
