package org.plazaatlas.cartography.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.PresenceDot;
import org.plazaatlas.cartography.layout.MapItem.RegionMark;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a map close to a place shows of its municipalities, and the mark of a named region. */
@Execution(ExecutionMode.CONCURRENT)
class MunicipalitiesOnMapTest {

    private static final PictureSize SIZE = new PictureSize(900, 600, 1);

    private static final Atlas ATLAS =
            new TinyAtlas()
                    .later(
                            new LaterRecords(
                                    Deferred.of(List.of()),
                                    Deferred.of(
                                            new Gazetteer(
                                                    List.of(
                                                            town("02001", "Delta", 70, 1.65, 0.4),
                                                            town("02002", "Dique", 90, 1.65, 0.405),
                                                            town(
                                                                    "02003", "Esclusa", 9, 1.3,
                                                                    0.3)))),
                                    Deferred.of(
                                            List.of(
                                                    presence("02001", "norte", 2008, 2010),
                                                    presence("02001", "sur", 2008, 2009),
                                                    presence("02003", "sur", 2006, 2007),
                                                    presence("02003", "nobody", 2008, 2009),
                                                    presence("09009", "sur", 2008, 2009))),
                                    Deferred.of("")))
                    .build();

    private final History history = History.of(ATLAS);
    private final MapPainter painter = new MapPainter(ATLAS, history.mosaic());
    private final Scenes scenes = new Scenes(history);
    private final View country =
            View.of(LocalDate.of(2008, 6, 1), Extent.ofCountry(ATLAS), Language.EN, Theme.LIGHT);
    private final View close =
            country.withExtent(
                    Extent.around(
                            ATLAS.projection().toMap(new LonLat(1.5, 0.5)),
                            0.5 * TinyAtlas.METRES_PER_DEGREE));

    private static Municipality town(String code, String name, int people, double x, double y) {
        return new Municipality(
                code, name, code.substring(0, 2), people, new LonLat(x, y), "oficina");
    }

    private static MunicipalityPresence presence(String code, String id, int from, int to) {
        return new MunicipalityPresence(code, id, from, to, "informe");
    }

    private MapLayout layOut(View view) {
        return painter.layOut(view, scenes.of(view), SIZE);
    }

    private List<PresenceDot> dots(View view) {
        return layOut(view).content().items().stream()
                .filter(PresenceDot.class::isInstance)
                .map(PresenceDot.class::cast)
                .toList();
    }

    private List<String> towns(View view) {
        return layOut(view).content().items().stream()
                .filter(Lettering.class::isInstance)
                .map(Lettering.class::cast)
                .filter(name -> name.style() == TextStyle.MUNICIPALITY)
                .map(Lettering::text)
                .toList();
    }

    private static List<String> legend(MapLayout layout) {
        return layout.legend().entries().stream().map(Legend.Entry::text).toList();
    }

    @Test
    void eachOrganizationFoundInTheYearHasADotAtTheMunicipality() {
        List<PresenceDot> dots = dots(close);

        assertThat(dots).extracting(PresenceDot::organizationId).containsExactly("norte", "sur");
        assertThat(dots).extracting(PresenceDot::municipalityCode).containsOnly("02001");
        assertThat(dots.get(0).x()).isLessThan(dots.get(1).x());
        assertThat(layOut(close).at(dots.get(0).x(), dots.get(0).y()).subject())
                .contains(Subject.municipality("02001"));
    }

    @Test
    void dotsFollowTheYear() {
        assertThat(dots(close.withDate(LocalDate.of(2009, 6, 1))))
                .extracting(PresenceDot::organizationId)
                .containsExactly("norte");
        assertThat(dots(close.withDate(LocalDate.of(2010, 1, 1)))).isEmpty();
    }

    @Test
    void dotsAreEvidenceOfPresenceAndShownWithIt() {
        Set<Layer> others = EnumSet.allOf(Layer.class);
        others.remove(Layer.PRESENCE);
        assertThat(dots(close.withLayers(others))).isEmpty();
        assertThat(dots(close.withLook(Look.SIMPLE))).isEmpty();
        assertThat(dots(close.withHiddenOrganizations(Set.of("norte"))))
                .extracting(PresenceDot::organizationId)
                .containsExactly("sur");
        assertThat(dots(close.withAttribution(new Attribution.SourcesOf(SourceKind.NEWS))))
                .isEmpty();
    }

    @Test
    void dotsHaveTheirRowInTheLegendAndTheirSourceInTheLineOfSources() {
        MapLayout layout = layOut(close);

        assertThat(legend(layout)).contains("Dot: found in the municipality that year");
        assertThat(layout.sourceIds()).contains("informe");
    }

    @Test
    void municipalitiesAreNamedCloseToAPlaceTheLargestFirst() {
        assertThat(towns(close)).containsExactly("Dique", "Esclusa");
        assertThat(towns(country.withExtent(farther()))).isEmpty();
    }

    private static Extent farther() {
        return new Extent(
                -4 * TinyAtlas.METRES_PER_DEGREE,
                -4 * TinyAtlas.METRES_PER_DEGREE,
                4 * TinyAtlas.METRES_PER_DEGREE,
                4 * TinyAtlas.METRES_PER_DEGREE);
    }

    @Test
    void noDotsWhereTheyCouldNotBeToldApart() {
        assertThat(dots(country.withExtent(farther()).withLook(Look.DETAILED))).isEmpty();
    }

    @Test
    void aRegionThatADocumentNamesHasAMarkAndARowOfTheLegend() {
        MapLayout layout = layOut(country);

        assertThat(layout.content().items().stream().filter(RegionMark.class::isInstance))
                .singleElement()
                .extracting(mark -> ((RegionMark) mark).stateCode())
                .isEqualTo(ATLAS.contents().conflictRegions().getFirst().stateCode());
        assertThat(legend(layout)).contains("Region of conflict, by a founding document");
        Set<Layer> others = EnumSet.allOf(Layer.class);
        others.remove(Layer.PRIORITY_CITIES);
        assertThat(legend(layOut(country.withLayers(others))))
                .doesNotContain("Region of conflict, by a founding document");
    }
}
