package org.plazaatlas.layer.loaded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.added.PlaceJoin;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.model.Atlas;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class LayerLoaderTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final AtlasPlaces PLACES = new AtlasPlaces(ATLAS);
    private static final PlaceJoin BY_NAME =
            new PlaceJoin(
                    "state-and-municipality-name",
                    Optional.of("Estado"),
                    Optional.of("Municipio"),
                    Map.of());

    @TempDir private Path folder;

    private LayerReference written(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, charset);
        String layer = name.replaceFirst("\\..*", "");
        return new LayerReference(file, layer, LayerMends.NONE, Optional.empty());
    }

    private LayerReference written(String name, String text) throws IOException {
        return written(name, text, StandardCharsets.UTF_8);
    }

    private static LoadedLayer load(LayerReference reference) throws IOException {
        return new LayerLoader(PLACES, ReadingMonitor.NONE).load(reference);
    }

    private static Coordinate lonLat(LoadedLayer layer, int feature) {
        Coordinate place = layer.features().get(feature).shape().orElseThrow().getCoordinate();
        return ATLAS.projection().toLonLat(place.x, place.y);
    }

    @Test
    void shapesStandInMapMetres() throws Exception {
        LoadedLayer layer = load(written("a.csv", "name,lon,lat\nA,-99.5,19.5\nB,-107.4,24.8\n"));

        assertThat(layer.kind()).isEqualTo(ShapeKind.POINTS);
        assertThat(lonLat(layer, 0).distance(new Coordinate(-99.5, 19.5))).isLessThan(1e-8);
        assertThat(layer.near(layer.features().get(1).shape().orElseThrow().getEnvelopeInternal()))
                .containsExactly(layer.features().get(1));
    }

    @Test
    void aChosenSystemAndChosenAxesReplaceTheStatedOnes() throws Exception {
        LayerReference metres =
                written("m.csv", "name,x,y\nA,2500000,800000\n")
                        .withMends(LayerMends.NONE.withEpsg(Optional.of(6372)));
        LayerReference swapped =
                written("s.csv", "name,lon,lat\nA,19.5,-99.5\n")
                        .withMends(LayerMends.NONE.withSwapAxes(Optional.of(true)));

        assertThat(lonLat(load(metres), 0).x)
                .isEqualTo(-102, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(lonLat(load(swapped), 0).distance(new Coordinate(-99.5, 19.5))).isLessThan(1e-8);
    }

    @Test
    void anUnknownCodeLeavesShapesOut() throws Exception {
        LayerReference reference =
                written("m.csv", "name,x,y\nA,2500000,800000\n")
                        .withMends(LayerMends.NONE.withEpsg(Optional.of(999_999)));

        LoadedLayer layer = load(reference);

        assertThat(layer.features().getFirst().shape()).isEmpty();
        assertThat(layer.result().outside()).isEqualTo(1);
        assertThat(layer.kind()).isEqualTo(ShapeKind.NONE);
    }

    @Test
    void encodingDelimiterAndCommasAreReadAsChosen() throws Exception {
        LayerReference reference =
                written(
                        "c.csv",
                        "Nombre|lon|lat|tasa\nMichoacán|-101,5|19,5|1,234\n",
                        StandardCharsets.ISO_8859_1);
        LayerMends mends =
                LayerMends.NONE
                        .withDelimiter(Optional.of('|'))
                        .withDecimalComma(Optional.of(true))
                        .withEncoding(Optional.of(Charset.forName("windows-1252")));

        LoadedLayer layer = load(reference.withMends(mends));

        assertThat(layer.features().getFirst().values())
                .containsExactly("Michoacán", -101.5, 19.5, 1.234);
    }

    @Test
    void datesAreReadInTheChosenOrder() throws Exception {
        LayerReference reference = written("d.csv", "n,fecha\nA,2/5/2007\nB,3/5/2007\n");
        LayerMends monthFirst = LayerMends.NONE.withMonthFirst(Optional.of(true));

        assertThat(load(reference).features().getFirst().values().get(1)).hasToString("2007-05-02");
        assertThat(load(reference.withMends(monthFirst)).features().getFirst().values().get(1))
                .hasToString("2007-02-05");
    }

    @Test
    void anAreaThatCrossesItselfIsRepairedAndCounted() throws Exception {
        LoadedLayer layer =
                load(
                        written(
                                "b.csv",
                                "n;wkt\nA;\"POLYGON((-100 20,-99 21,-99 20,-100 21,-100 20))\"\n"));

        assertThat(layer.result().repaired()).isEqualTo(1);
        assertThat(layer.features().getFirst().shape().orElseThrow().isValid()).isTrue();
    }

    @Test
    void rowsAreJoinedToStatesAndMunicipalitiesAndCounted() throws Exception {
        LayerReference table =
                written(
                                "t.csv",
                                "Estado,Municipio,n\nSinaloa,Culiacán,3\nSinaloa,CULIACAN,4\n"
                                        + "Sinaloa,Nowhere,5\nSinaloa,No especificado,6\n"
                                        + "Total,,18\n")
                        .withJoin(Optional.of(BY_NAME));

        LoadedLayer layer = load(table);

        JoinResult join = layer.result().join().orElseThrow();
        assertThat(join.rows()).isEqualTo(4);
        assertThat(join.matched()).isEqualTo(2);
        assertThat(join.places()).isEqualTo(1);
        assertThat(join.noPlace()).isEqualTo(1);
        assertThat(join.unmatched()).containsExactly(Map.entry("Nowhere, Sinaloa", 1L));
        assertThat(layer.result().totalsLeftOut()).isEqualTo(1);
        assertThat(layer.features().getFirst().place()).contains("25006");
        assertThat(layer.features().get(2).shape()).isEmpty();
    }

    @Test
    void tablesFillTheAreasOfALayerThatHasTheirMunicipalities() throws Exception {
        LoadedLayer areas =
                load(
                        written(
                                "m.geojson",
                                """
                                {"type": "FeatureCollection", "features": [
                                {"type": "Feature", "properties": {"CVEGEO": "25006"},
                                 "geometry": {"type": "Polygon", "coordinates":
                                 [[[-107.5,24.7],[-107.3,24.7],[-107.3,24.9],[-107.5,24.7]]]}}]}
                                """));
        LayerReference table =
                written("t.csv", "Estado,Municipio,n\nSinaloa,Culiacán,5\nSinaloa,Ahome,2\n")
                        .withJoin(Optional.of(BY_NAME));

        LoadedLayer before = load(table);
        LoadedLayer joined =
                new LayerLoader(PLACES.with(List.of(areas)), ReadingMonitor.NONE).load(table);

        assertThat(before.kind()).isEqualTo(ShapeKind.POINTS);
        assertThat(joined.features().get(0).shape()).isEqualTo(areas.features().getFirst().shape());
        assertThat(joined.features().get(1).shape()).isEqualTo(before.features().get(1).shape());
    }

    @Test
    void placesMatchedByHandCountAsMatched() throws Exception {
        LayerReference table =
                written("t.csv", "Estado,Municipio,n\nSinaloa,Nowhere,5\nSinaloa,Ahome,1\n")
                        .withJoin(
                                Optional.of(
                                        BY_NAME.withByHand(Map.of("Nowhere, Sinaloa", "25006"))));

        LoadedLayer layer = load(table);

        assertThat(layer.result().join().orElseThrow().matched()).isEqualTo(2);
        assertThat(layer.features().getFirst().place()).contains("25006");
    }

    @Test
    void statesAreAreas() throws Exception {
        LayerReference table =
                written("e.csv", "ent,n\n25,1\n16,2\n")
                        .withJoin(
                                Optional.of(
                                        new PlaceJoin(
                                                "state-code",
                                                Optional.of("ent"),
                                                Optional.empty(),
                                                Map.of())));

        assertThat(load(table).kind()).isEqualTo(ShapeKind.AREAS);
    }

    @Test
    void aMonitorStopsTheLoading() throws Exception {
        LayerReference reference = written("a.csv", "name,lon,lat\nA,-99.5,19.5\n");
        LayerLoader loader =
                new LayerLoader(
                        PLACES,
                        (_, _) -> {
                            throw new InterruptedIOException();
                        });

        assertThatThrownBy(() -> loader.load(reference)).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void aFileOfOneLayerMayBeRenamedAndOneOfSeveralMayNot() throws Exception {
        LayerReference one = written("a.csv", "name,lon,lat\nA,-99.5,19.5\n");
        LayerReference gpx =
                written(
                        "g.gpx",
                        "<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\"><wpt"
                            + " lat=\"19\" lon=\"-99\"/><rte><rtept lat=\"19\" lon=\"-99\"/><rtept"
                            + " lat=\"20\" lon=\"-99\"/></rte></gpx>");
        LayerReference other =
                new LayerReference(one.file(), "other", LayerMends.NONE, Optional.empty());

        assertThat(load(other).features()).hasSize(1);
        assertThatThrownBy(() -> load(gpx)).isInstanceOf(UnusableFileException.class);
    }
}
