package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.lang3.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.opening.LayerFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written in any form is what this program reads of it again. */
@Execution(ExecutionMode.CONCURRENT)
class DataFileRoundTripTest {

    /** A millimetre on the ground. */
    private static final double MILLIMETRE_IN_DEGREES = 0.001 / 111_195;

    @TempDir private Path folder;

    private record Read(LayerSchema schema, List<LayerFeature> features) {

        String value(int row, String field) {
            List<String> names = schema.fields().stream().map(f -> f.name()).toList();
            assertThat(names).contains(field);
            Object value = features.get(row).values().get(names.indexOf(field));
            return value == null || value instanceof Optional<?> ? "" : plain(value);
        }

        private static String plain(Object value) {
            return value instanceof Number number ? number(number.doubleValue()) : value.toString();
        }
    }

    private static String number(double figure) {
        return String.valueOf(Math.rint(figure * 1e9) / 1e9);
    }

    private Read saved(FeatureTable table, DataFileFormat form) throws IOException {
        Path file = folder.resolve(table.table().id() + "." + form.ending());
        form.save(table, file);
        try (LayerSource source = LayerFile.open(file, new ProblemLog())) {
            assertThat(source.layers()).hasSize(1);
            List<LayerFeature> features = new ArrayList<>();
            try (FeatureCursor cursor = source.open(source.layers().getFirst())) {
                for (Optional<LayerFeature> next = cursor.next();
                        next.isPresent();
                        next = cursor.next()) {
                    features.add(next.get());
                }
            }
            return new Read(source.layers().getFirst(), features);
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesComeBackInEveryForm(DataFileFormat form) throws IOException {
        FeatureTable written = SampleFeatures.table();
        Map<String, String> names = names(written, form);
        Read read = saved(written, form);

        assertThat(read.features()).hasSameSizeAs(written.table().rows());
        for (int row = 0; row < read.features().size(); row++) {
            List<DataColumn> columns = written.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                String key = columns.get(i).key();
                Object value = written.table().rows().get(row).values().get(i);
                String field = form == DataFileFormat.XLSX ? columns.get(i).title() : key;
                assertThat(bare(read.value(row, names.getOrDefault(field, field))))
                        .as("%s of row %d", key, row)
                        .isEqualTo(expected(value));
            }
        }
    }

    private static Map<String, String> names(FeatureTable table, DataFileFormat form) {
        return form == DataFileFormat.SHP ? ShapefileFields.of(table.table()).names() : Map.of();
    }

    private static String expected(Object value) {
        return value instanceof Number number ? number(number.doubleValue()) : CsvText.plain(value);
    }

    /** A list is an array in GeoJSON, whose text is told as it stands; a number may be a text. */
    private static String bare(String text) {
        String list = text.startsWith("[") ? text.replaceAll("[\\[\\]\"]", "") : text;
        String flat = list.replaceAll(", *(?=c0)", " ");
        return flat.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?") && !flat.matches("\\d{4}")
                ? number(Double.parseDouble(flat))
                : flat;
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "GPKG", "SHP", "KML"})
    void shapesComeBackToTheMillimetre(DataFileFormat form) throws IOException {
        FeatureTable written = SampleFeatures.table();
        Read read = saved(written, form);
        for (int row = 0; row < written.shapes().size(); row++) {
            Geometry shape = read.features().get(row).geometry().orElseThrow();
            assertThat(shape.getNumPoints()).isEqualTo(written.shapes().get(row).getNumPoints());
            assertThat(DiscreteHausdorffDistance.distance(shape, written.shapes().get(row)))
                    .isLessThan(MILLIMETRE_IN_DEGREES);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void aFormulaIsReadAsTheTextThatItWas(DataFileFormat form) throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1-1", "@SUM(A1)", "\t=1")) {
            Read read = saved(SampleFeatures.about(formula), form);
            String field = form == DataFileFormat.XLSX ? "Título de organization" : "organization";
            assertThat(Strings.CS.removeStart(read.value(0, field), "'").strip())
                    .isEqualTo(formula.strip());
            assertThat(read.value(0, field)).startsWith("'");
        }
    }

    @Test
    void namesOfFieldsAreCutToTenAndTold() {
        DataTable table = SampleFeatures.table().table();
        Map<String, List<String>> told = ShapefileExport.renamed(table);
        assertThat(told)
                .containsEntry("organization_id", List.of("org_id"))
                .containsEntry("remark_in_many_words", List.of("remark_in_"))
                .containsEntry("remark_in_other_words", List.of("remark_in1"))
                .doesNotContainKeys("level", "from", "to");
    }
}
