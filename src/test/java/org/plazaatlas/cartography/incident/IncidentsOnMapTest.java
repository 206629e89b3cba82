package org.plazaatlas.cartography.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.IncidentDraft.incident;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.IncidentDot;
import org.plazaatlas.cartography.layout.MapItem.IncidentHexagon;
import org.plazaatlas.cartography.layout.MapItem.IncidentNumber;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.incident.hotspot.HotSpotClass;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a map shows of incidents, and what its legend and sources tell. */
@Execution(ExecutionMode.CONCURRENT)
class IncidentsOnMapTest {

    private static final PictureSize SIZE = new PictureSize(900, 600, 1);
    private static final LocalDate DATE = LocalDate.of(2024, 6, 30);

    private static final Atlas ATLAS =
            IncidentDraft.atlasWith(
                    incident("vado-1", "2024-06-20").at(0.95, 0.5).in("Vado").deaths(4),
                    incident("vado-2", "2024-06-21").at(0.95, 0.5).in("Vado").deaths(5),
                    incident("near", "2024-06-22").at(0.96, 0.5).deaths(1),
                    incident("far", "2024-06-23").at(2.5, 1.5).inState("06").deaths(2),
                    incident("old", "2023-06-23").at(2.5, 0.5).inState("03").deaths(8),
                    incident("state", "2024-06-24").known(PlacePrecision.STATE).deaths(30),
                    incident("country", "2024-06-24").known(PlacePrecision.COUNTRY).inState(null),
                    incident("loose", "2024-05-01").until("2024-08-30", DatePrecision.YEAR));

    private final History history = History.of(ATLAS);
    private final MapPainter painter = new MapPainter(ATLAS, history.mosaic());
    private final Scenes scenes = new Scenes(history);
    private final View plain = View.of(DATE, Extent.ofCountry(ATLAS), Language.EN, Theme.LIGHT);

    private MapLayout layout(IncidentMode mode) {
        return layout(IncidentDisplay.NONE.withMode(mode));
    }

    private MapLayout layout(IncidentDisplay display) {
        View view = plain.withIncidents(display);
        return painter.layOut(view, scenes.of(view), SIZE);
    }

    private static <T extends MapItem> List<T> items(MapLayout layout, Class<T> type) {
        return layout.content().items().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> rows(MapLayout layout) {
        return layout.legend().entries().stream()
                .filter(entry -> entry.section() == Legend.Section.INCIDENTS)
                .map(Legend.Entry::text)
                .toList();
    }

    @Test
    void withoutAWishNoIncidentIsDrawnOrTold() {
        MapLayout layout = layout(IncidentDisplay.NONE);
        assertThat(items(layout, IncidentDot.class)).isEmpty();
        assertThat(rows(layout)).isEmpty();
    }

    @Test
    void aDotStandsForAllIncidentsOfAPlaceAndNoneForAStateAlone() {
        MapLayout layout = layout(IncidentMode.POINTS);
        assertThat(items(layout, IncidentDot.class))
                .extracting(IncidentDot::incidentId, IncidentDot::events, IncidentDot::deaths)
                .containsExactlyInAnyOrder(
                        tuple("vado-2", 2, 9L), tuple("near", 1, 1L), tuple("far", 1, 2L));
    }

    @Test
    void theAreaOfADotGoesByTheDeaths() {
        List<IncidentDot> dots = items(layout(IncidentMode.POINTS), IncidentDot.class);
        double nine = radius(dots, 9);
        double one = radius(dots, 1);
        assertThat(nine / one).isCloseTo(3, within(1e-9));
    }

    private static double radius(List<IncidentDot> dots, long deaths) {
        return dots.stream()
                .filter(dot -> dot.deaths() == deaths)
                .findFirst()
                .orElseThrow()
                .radius();
    }

    @Test
    void aPointAtADotFindsItsDeadliestIncident() {
        MapLayout layout = layout(IncidentMode.POINTS);
        IncidentDot far =
                items(layout, IncidentDot.class).stream()
                        .filter(dot -> dot.incidentId().equals("far"))
                        .findFirst()
                        .orElseThrow();
        assertThat(layout.at(far.x(), far.y()).subject()).contains(Subject.incident("far"));
    }

    @Test
    void theLegendTellsTheDaysTheNumbersWhatIsNotDrawnAndWhoseDataItIs() {
        List<String> rows = rows(layout(IncidentMode.POINTS));
        assertThat(rows.getFirst())
                .isEqualTo(
                        "Events with deaths, 2 Apr 2024 – 30 Jun 2024, whole country: 6 with 43"
                                + " deaths");
        assertThat(rows)
                .contains(
                        "Not drawn: 2, known to the state or country alone",
                        "Not counted: 1, dated too loosely");
        assertThat(layout(IncidentMode.POINTS).sourceIds()).startsWith("informe");
    }

    @Test
    void theLegendTellsWhereTheDataEndLongBeforeTheDate() {
        String end = "The newest event on record is of 24 Jun 2024";
        assertThat(rows(layout(IncidentMode.POINTS))).doesNotContain(end);
        View later =
                plain.withDate(LocalDate.of(2024, 12, 30))
                        .withIncidents(IncidentDisplay.NONE.withMode(IncidentMode.POINTS));
        assertThat(rows(painter.layOut(later, scenes.of(later), SIZE))).contains(end);
    }

    @Test
    void clustersCountWhatIsCloseTogether() {
        MapLayout layout =
                layout(
                        IncidentDisplay.NONE
                                .withMode(IncidentMode.CLUSTERS)
                                .withMeasure(IncidentMeasure.EVENTS));
        assertThat(items(layout, IncidentNumber.class))
                .extracting(IncidentNumber::number)
                .containsExactly("3");
        assertThat(items(layout, IncidentDot.class))
                .extracting(IncidentDot::incidentId)
                .containsExactly("far");
    }

    @Test
    void statesCountWhatIsKnownToThemAlone() {
        MapLayout layout = layout(IncidentMode.STATES);
        assertThat(items(layout, IncidentNumber.class))
                .extracting(IncidentNumber::number)
                .containsExactlyInAnyOrder("40", "2");
        assertThat(rows(layout)).contains("Not drawn: 1 of which no state is told");
        IncidentNumber first = items(layout, IncidentNumber.class).getFirst();
        assertThat(layout.at(first.x(), first.y()).subject()).isEqualTo(first.subject());
    }

    @Test
    void hexagonsHaveTheClassesOfTheLegend() {
        IncidentDisplay all =
                IncidentDisplay.NONE
                        .withMode(IncidentMode.HEXAGONS)
                        .withWindow(new IncidentWindow.Trailing(180));
        MapLayout layout = layout(all);
        assertThat(items(layout, IncidentHexagon.class))
                .extracting(IncidentHexagon::figureClass)
                .containsExactlyInAnyOrder(2, 0);
        assertThat(rows(layout))
                .contains("100 or more", "30 to 99", "10 to 29", "3 to 9", "1 to 2");
    }

    @Test
    void hotSpotsAreColouredByTheirClassAndTheLegendCountsThem() {
        MapLayout layout =
                layout(IncidentDisplay.NONE.withMode(IncidentMode.HOT_SPOTS).withHexagonKm(10));
        List<IncidentHexagon> hexagons = items(layout, IncidentHexagon.class);
        assertThat(hexagons).isNotEmpty();
        assertThat(hexagons).allMatch(each -> each.figureClass() == HotSpotClass.HOT_99.ordinal());
        assertThat(rows(layout))
                .contains(
                        "Hot spots of deaths (Gi*), hexagons with sides of 10 km",
                        "Hot spot at 99 % (" + hexagons.size() + ")");
    }

    @Test
    void zonesCountWhereTheyDominate() {
        assertThat(items(layout(IncidentMode.ZONES), IncidentNumber.class))
                .extracting(IncidentNumber::subject, IncidentNumber::number)
                .containsExactly(tuple(Optional.of(Subject.organization("norte")), "10"));
    }
}
