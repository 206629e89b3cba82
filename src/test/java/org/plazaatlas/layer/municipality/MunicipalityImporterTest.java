package org.plazaatlas.layer.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.State;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.maker.TinyFolder;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class MunicipalityImporterTest {

    /** A little beyond the western state on one side, a little short of it on the others. */
    private static final String SAN_JOSE =
            "[[[-103.01,21.01],[-103.01,21.99],[-102.01,21.99],[-102.01,21.01],[-103.01,21.01]]]";

    /** The southern half of the eastern state. */
    private static final String SAN_JUAN =
            "[[[-102,21],[-102,21.5],[-101,21.5],[-101,21],[-102,21]]]";

    private static final String BOW_TIE =
            "[[[-102,21],[-101,21.5],[-101,21],[-102,21.5],[-102,21]]]";

    @TempDir private Path tables;
    @TempDir private Path folder;
    @TempDir private Path files;

    private TinyFolder tiny;

    @BeforeEach
    void write() throws Exception {
        tiny = TinyFolder.write(tables, folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"CVEGEO\": \"%1$s\"}",
                "{\"id\": \"%1$s\"}",
                "{\"CVE_ENT\": \"%2$s\", \"CVE_MUN\": \"%3$s\"}",
                "{\"cve_agee\": \"%2$s\", \"cve_agem\": \"%3$s\", \"nomgeo\": \"x\"}",
                "{\"CVE_ENT\": %4$d, \"CVE_MUN\": %5$d}"
            })
    void theColumnNamesOfInegiAreKnown(String properties) throws Exception {
        MunicipalityImport made =
                importing(
                        feature(properties(properties, 1), SAN_JOSE),
                        feature(properties(properties, 2), SAN_JUAN));
        assertThat(made.outlines()).isEqualTo(2);
        assertThat(made.unknown()).isEmpty();
        assertThat(made.lacking()).isEmpty();
    }

    private static String properties(String form, int state) {
        return form.formatted("0" + state + "001", "0" + state, "001", state, 1);
    }

    @Test
    void outlinesAreFittedToTheStates() throws Exception {
        importing(feature("01001", SAN_JOSE), feature("02001", SAN_JUAN));
        Atlas atlas = AtlasReader.read(folder);
        State west = atlas.state("01").orElseThrow();
        State east = atlas.state("02").orElseThrow();
        assertThat(outline(atlas, "San José").outline().getArea())
                .isEqualTo(west.outline().getArea(), within(100_000.0));
        assertThat(outline(atlas, "San Juan").outline().getArea() / east.outline().getArea())
                .isEqualTo(0.5, within(0.01));
    }

    @Test
    void claimsFillTheTrueShape() throws Exception {
        Area sanJose = new Area.Municipality("01", "San José");
        assertThat(Mosaic.of(AtlasReader.read(folder)).isApproximate(sanJose)).isTrue();
        importing(feature("01001", SAN_JOSE));
        Mosaic mosaic = Mosaic.of(AtlasReader.read(folder));
        assertThat(mosaic.isApproximate(sanJose)).isFalse();
        assertThat(mosaic.facesOf(sanJose))
                .isEqualTo(mosaic.facesOf(new Area.States(Set.of("01"))));
    }

    @Test
    void whatIsUnknownLackingOrRepairedIsTold() throws Exception {
        MunicipalityImport made =
                importing(
                        feature("02001", BOW_TIE),
                        feature("02001", SAN_JUAN),
                        feature("02001", SAN_JUAN),
                        feature("02001", SAN_JUAN),
                        feature("02099", SAN_JUAN));
        assertThat(made.unknown()).containsExactly("02099");
        assertThat(made.lacking()).extracting(Municipality::name).containsExactly("San José");
        assertThat(made.repaired()).isEqualTo(1);
        assertThat(made.outlines()).isEqualTo(1);
    }

    @Test
    void aFileThatNamesNoMunicipalityChangesNothing() throws Exception {
        List<String> before = names();
        assertThatThrownBy(
                        () ->
                                importing(
                                        """
                                        {"type":"Feature","properties":{"name":"somewhere"},
                                         "geometry":{"type":"Polygon","coordinates":%s}}\
                                        """
                                                .formatted(SAN_JUAN)))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("Marco Geoestadístico");
        assertThatThrownBy(() -> take(folder.resolve("none.geojson"), ReadingMonitor.NONE))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("none.geojson");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void anAtlasWithoutGazetteerIsTold() throws Exception {
        tiny.delete("municipalities.csv");
        tiny.delete("municipality_presence.csv");
        assertThatThrownBy(() -> importing(feature("01001", SAN_JOSE)))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("municipalities.csv");
    }

    @Test
    void whoeverWatchesMayStopIt() throws Exception {
        List<String> before = names();
        Path file = write(feature("01001", SAN_JOSE));
        assertThatThrownBy(
                        () ->
                                take(
                                        file,
                                        (_, _) -> {
                                            throw new InterruptedIOException();
                                        }))
                .isInstanceOf(AtlasException.class);
        assertThat(names()).isEqualTo(before);
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static MunicipalityOutline outline(Atlas atlas, String name) {
        return atlas.contents().municipalities().stream()
                .filter(outline -> outline.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MunicipalityImport importing(String... features) throws Exception {
        return take(write(features), ReadingMonitor.NONE);
    }

    private MunicipalityImport take(Path file, ReadingMonitor monitor) throws AtlasException {
        return MunicipalityImporter.importMunicipalities(file, Optional.empty(), folder, monitor);
    }

    private Path write(String... features) throws IOException {
        return Files.writeString(
                files.resolve("municipios.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + String.join(",", features)
                        + "]}");
    }

    /** A feature with the code of a municipality, or with other properties. */
    private static String feature(String codeOrProperties, String rings) {
        String properties =
                codeOrProperties.startsWith("{")
                        ? codeOrProperties
                        : "{\"CVEGEO\": \"" + codeOrProperties + "\"}";
        return """
        {"type":"Feature","properties":%s,
         "geometry":{"type":"Polygon","coordinates":%s}}\
        """
                .formatted(properties, rings);
    }
}
