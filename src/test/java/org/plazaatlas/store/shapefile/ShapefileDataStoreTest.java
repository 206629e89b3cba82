package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.store.shapefile.Fixture.row;
import static org.plazaatlas.store.shapefile.Fixture.wkt;

import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class ShapefileDataStoreTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path shp =
                Fixture.write(
                        folder.resolve("states.shp"),
                        "the_geom:MultiPolygon,name:String,code:Integer,area:Double",
                        row("POLYGON ((0 0, 0 1, 1 1, 0 0))", "Michoacán", 16, 58599.25),
                        row("POLYGON ((5 5, 5 6, 6 6, 5 5))", "Querétaro", 22, 11699.5));

        List<SimpleFeature> features = Fixture.read(shp);

        assertThat(features)
                .extracting(SimpleFeature::getID)
                .containsExactly("states.1", "states.2");
        assertThat(features.getFirst().getAttributes())
                .containsExactly(
                        wkt("MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)))"), "Michoacán", 16, 58599.25);
        assertThat(features.getLast().getAttribute("name")).isEqualTo("Querétaro");
    }
}
