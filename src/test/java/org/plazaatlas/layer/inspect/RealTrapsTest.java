package org.plazaatlas.layer.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.DoubleStream;

/** What the real files hold behind their traps, as their description says. */
@EnabledIf(
        value = "areThere",
        disabledReason = "the folder of real files is not there (plaza.realdata)")
class RealTrapsTest {

    private static final List<String> MONTHS =
            List.of(
                    "Enero",
                    "Febrero",
                    "Marzo",
                    "Abril",
                    "Mayo",
                    "Junio",
                    "Julio",
                    "Agosto",
                    "Septiembre",
                    "Octubre",
                    "Noviembre",
                    "Diciembre");

    static boolean areThere() {
        return RealFiles.areThere();
    }

    private static JsonObject layer(String file, String... options) {
        JsonObject report = RealFiles.inspected(file, options);
        return report.getAsJsonArray("layers").get(0).getAsJsonObject();
    }

    private static JsonObject field(JsonObject layer, String name) {
        for (JsonElement field : layer.getAsJsonArray("fields")) {
            if (field.getAsJsonObject().get("name").getAsString().equals(name)) {
                return field.getAsJsonObject();
            }
        }
        throw new AssertionError("no field " + name);
    }

    private static double sum(JsonObject layer, String field) {
        JsonElement sum = field(layer, field).get("sum");
        return sum == null ? 0 : sum.getAsDouble();
    }

    private static double ofYear(JsonObject layer) {
        return MONTHS.stream().mapToDouble(month -> sum(layer, month)).sum();
    }

    private static long count(JsonObject layer, String field, String value) {
        for (JsonElement counted : field(layer, field).getAsJsonArray("values")) {
            if (counted.getAsJsonObject().get("value").getAsString().equals(value)) {
                return counted.getAsJsonObject().get("count").getAsLong();
            }
        }
        return 0;
    }

    private static JsonObject problem(String file, String kind) {
        for (JsonElement problem : RealFiles.inspected(file).getAsJsonArray("problems")) {
            if (problem.getAsJsonObject().get("kind").getAsString().equals(kind)) {
                return problem.getAsJsonObject();
            }
        }
        throw new AssertionError("no problem " + kind + " of " + file);
    }

    private static String message(String file, String kind) {
        return problem(file, kind).get("message").getAsString();
    }

    @ParameterizedTest(name = "{0}: {1} sums to {2}")
    @CsvSource({
        "estados-censo2010/estatal.shp, POBTOT, 112336538",
        "municipios-topojson/mxmaps_municipios_2020.csv, pop, 126014024",
        "municipios-por-estado/AGEM_09.geojson, pob, 9209944",
        "municipios-por-estado/AGEM_25.geojson, pob, 3026943",
        "mexico-esri1996/cities.shp, POPULATION, 26420523",
        "ductos/Ductos_Petroliferos.shp, longitud, 8911.76",
        "ucdp-ged/ged_mexico_1989_2013.csv, best, 34488",
        "ucdp-ged/ged_mexico_1989_2013.csv, high, 37115",
        "ucdp-ged/ged_mexico_2022.csv, best, 14336",
        "homicidios-diarios/padeci_01042019.csv, Homicidios, 71",
        "homicidios-diarios/padeci_02042019.csv, Homicidios, 84",
        "homicidios-diarios/padeci_03042019.csv, Homicidios, 73",
        "homicidios-diarios/pdf_homicidios_21092024.csv, Muertos, 73",
        "desaparecidos/desap_por_estado.csv, count, 36236",
        "sesnsp/violencia_homicida_municipal_2025.csv, Homicidio doloso, 10787",
        "sesnsp/violencia_homicida_municipal_2025.csv, Total, 19743",
        "inegi-defunciones/2010.csv, Total, 25757",
        "presencia/CosciaRios2012_DataBase.csv, Zetas, 1587",
        "presencia/CosciaRios2012_DataBase.csv, Golfo, 1320",
        "presencia/CosciaRios2012_DataBase.csv, Sinaloa, 874",
        "presencia/CosciaRios2012_DataBase.csv, Familia, 644",
        "presencia/CosciaRios2012_DataBase.csv, Beltran_Leyva, 588",
        "presencia/CosciaRios2012_DataBase.csv, Juarez, 421",
        "presencia/CosciaRios2012_DataBase.csv, Tijuana, 316",
        "presencia/CosciaRios2012_DataBase.csv, Otros, 171",
        "presencia/Dataset_HighProfileCriminalViolence.tab, aggr_sum, 311",
        "presencia/BACRIM2020_Alliances.csv, weight, 266",
        "presencia/BACRIM2020_Rivals.csv, weight, 291",
    })
    void sumsComeOut(String file, String field, double expected) {
        assertThat(sum(layer(file), field)).isCloseTo(expected, within(0.005));
    }

    @ParameterizedTest(name = "{0}: {1} rows")
    @CsvSource({
        "municipios-crimenmexico/municipio_names.csv, 2542",
        "municipios-crimenmexico/mun_centroids.csv, 2463",
        "municipios-topojson/mxmaps_municipios_2020.csv, 2469",
        "ductos/muns_pipeline.csv, 285",
        "orphan-dbf/areas_geoestadisticas_municipales.dbf, 2458",
        "ucdp-ged/ged_mexico_1989_2013.csv, 5380",
        "ucdp-ged/ged_mexico_2022.csv, 2226",
        "homicidios-diarios/padeci_01042019.csv, 59",
        "homicidios-diarios/padeci_02042019.csv, 52",
        "homicidios-diarios/padeci_03042019.csv, 42",
        "homicidios-diarios/pdf_homicidios_21092024.csv, 89",
        "desaparecidos/desaparecidos.csv, 36265",
        "desaparecidos/desap_por_estado.csv, 32",
        "sesnsp/IDEFC_NM_oct2020.csv, 18816",
        "sesnsp/IDEFC_NM_mar22_head.csv, 3000",
        "sesnsp/homicidios_gto_2020_2025_raw.csv, 2484",
        "sesnsp/violencia_homicida_municipal_2025.csv, 14916",
        "inegi-defunciones/homicides_by_state_municipality.csv, 35",
        "presencia/CosciaRios2012_DataBase.csv, 51596",
        "presencia/Dataset_HighProfileCriminalViolence.tab, 12108",
        "presencia/BACRIM2020_Nodes.csv, 150",
        "presencia/BACRIM2020_Alliances.csv, 130",
        "presencia/BACRIM2020_Rivals.csv, 127",
        "presencia/Trends2012_2021.csv, 10",
        "presencia/guardian_cartels.csv, 13",
        "excel/aerodromos-helipuertos-pub-020326.xlsx, 2174",
        "nasty/mapshaper/wkt.csv, 3",
        "nasty/togeojson/twopoints.kml, 2",
        "nasty/togeojson/gxmultitrack.kml, 3",
    })
    void rowsAreCounted(String file, long expected) {
        assertThat(layer(file).get("features").getAsLong()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} invalid")
    @CsvSource({
        "municipios-crimenmexico/municipios.shp, 12",
        "municipios-topojson/mxmaps_municipios.topojson, 6",
        "municipios-topojson/mx.json, 257",
        "municipios-strotgen/municipalities.geojson, 164",
    })
    void invalidAreasAreCountedAndNoneIsLost(String file, long expected) {
        assertThat(layer(file).get("invalid").getAsLong()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "municipios-2005-zip/maps.zip, -118.4076, 14.5320, -86.7086, 32.7187",
        "municipios-por-estado/sinaloa_municipios_inegi2022.geojson, -109.4447, 22.4671, -105.3922,"
                + " 27.0423",
        "inegi-00ent-lcc/00ent.shp, -100.6131, 18.3669, -98.5969, 20.2859",
        "lcc-small/vtx1.shp, -109.9558, 23.9703, -109.9503, 23.9778",
        "geopackage/slp_municipios_3857.gpkg, -101.5035, 21.6725, -100.7420, 22.6607",
    })
    void metresComeToTheirPlaceInDegrees(
            String file, double west, double south, double east, double north) {
        double[] found =
                layer(file).getAsJsonArray("boundsLonLat").asList().stream()
                        .mapToDouble(JsonElement::getAsDouble)
                        .toArray();

        assertThat(DoubleStream.of(found).boxed().toList())
                .zipSatisfy(
                        List.of(west, south, east, north),
                        (a, b) -> assertThat(a).isCloseTo(b, within(0.0001)));
    }

    @ParameterizedTest(name = "{0}: {1} = {2} holds {3}")
    @CsvSource({
        "municipios-crimenmexico/municipio_names.csv, MUNICIPIO, COSÍO, 4",
        "municipios-crimenmexico/municipio_names.csv, MUNICIPIO, PABELLÓN DE ARTEAGA, 6",
        "municipios-topojson/mxmaps_municipios_2020.csv, region, 25006, 1003530",
        "municipios-topojson/mxmaps_municipios_2020.csv, region, 12001, 779566",
        "municipios-topojson/mxmaps_municipios_2020.csv, region, 22013, 19141",
        "municipios-topojson/mx.json, NOM_MUN, Bolaños, 019",
        "municipios-topojson/mx.json, NOM_MUN, Amatlán de Cañas, 003",
        "municipios-por-estado/AGEM_09.geojson, cvegeo, 09010, 759137",
        "municipios-por-estado/AGEM_25.geojson, cvegeo, 25006, 1003530",
        "orphan-dbf/areas_geoestadisticas_municipales.dbf, NOM_MUN, Rincón de Romos, 007",
        "mexico-esri1996/cities.shp, NAME, Monterrey, 2015000",
        "kml/municipios_df.kml, name, GUSTAVO A. MADERO (D-F), GUSTAVO A. MADERO (D-F)",
        "kml/municipios_df.kml, name, CUAUHTEMOC (D-F), CUAUHTEMOC (D-F)",
        "inegi-defunciones/2010.csv, column 1, 25 006, 802",
        "inegi-defunciones/2010.csv, column 1, 08 037, 3766",
        "presencia/guardian_cartels.csv, cartel, Beltrán Leyva, 25",
        "presencia/Trends2012_2021.csv, YEAR, 2020, 36773",
        "excel/Compara_01_2006_2012.xls, AÑO, 2006, 502.79",
        "nasty/mapshaper/wkt.csv, city, Zürich, 2.2",
        "nasty/pyshp/latin1.shp, Name, Ñandú, Ñandú",
        "nasty/mapshaper/comma_separated.dbf, , , 68.5",
    })
    void valuesAreRead(String file, String field, String value, String expected) {
        JsonObject report =
                field == null
                        ? RealFiles.inspected(file)
                        : RealFiles.inspected(file, "--where", field + "=" + value);

        assertThat(report.getAsJsonArray("layers").toString()).contains(expected);
        assertThat(report.getAsJsonArray("layers").toString()).contains("\"record\"");
    }

    @Test
    void theStatePublishedAsTableIsSummedByMonth() {
        String file = "sesnsp/IDEFC_NM_oct2020.csv";

        // The description of the files leaves out 135 cells such as "1,045": 224,055 in all.
        assertThat(ofYear(layer(file))).isEqualTo(10_727_396 + 224_055);
        assertThat(ofYear(layer(file, "--where", "Subtipo de delito=Homicidio doloso")))
                .isEqualTo(144_149);
        assertThat(count(layer(file), "Año", "2015")).isEqualTo(3_136);
    }

    @Test
    void theTableThatWasSpoiltStillWorksByCode() {
        String file = "sesnsp/IDEFC_NM_mar22_head.csv";

        assertThat(ofYear(layer(file))).isEqualTo(1_615_153);
        assertThat(ofYear(layer(file, "--where", "Subtipo de delito=Homicidio doloso")))
                .isEqualTo(15_888);
        assertThat(layer(file).getAsJsonObject("places").get("by").getAsString())
                .isEqualTo("state-code");
        assertThat(problem(file, "text-garbled").get("mend").getAsString()).contains("code");
    }

    @Test
    void theMunicipalTableOfAStateIsSummed() {
        String file = "sesnsp/homicidios_gto_2020_2025_raw.csv";

        assertThat(ofYear(layer(file))).isEqualTo(22_581);
        assertThat(ofYear(layer(file, "--where", "Subtipo de delito=Homicidio doloso")))
                .isEqualTo(15_866);
        assertThat(count(layer(file), "Año", "2025")).isEqualTo(414);
    }

    @Test
    void missingPersonsAreCountedByState() {
        JsonObject layer = layer("desaparecidos/desaparecidos.csv");

        assertThat(count(layer, "ENTIDAD", "TAMAULIPAS")).isEqualTo(5_990);
        assertThat(count(layer, "ENTIDAD", "ESTADO DE MEXICO")).isEqualTo(3_890);
        assertThat(count(layer, "ENTIDAD", "SINALOA")).isEqualTo(3_027);
        assertThat(layer.getAsJsonObject("places").get("withoutPlace").getAsLong()).isEqualTo(29);
        assertThat(message("desaparecidos/desaparecidos.csv", "date-order")).contains("month");
    }

    @Test
    void eventsAreCountedByPartyAndDay() {
        JsonObject layer = layer("ucdp-ged/ged_mexico_1989_2013.csv");

        assertThat(count(layer, "type_of_violence", "2")).isEqualTo(5_270);
        assertThat(count(layer, "type_of_violence", "3")).isEqualTo(75);
        assertThat(count(layer, "type_of_violence", "1")).isEqualTo(35);
        assertThat(field(layer, "date_start").get("first").getAsString()).startsWith("1989-01-22");
        assertThat(field(layer, "date_start").get("last").getAsString()).startsWith("2013-12-28");
        assertThat(
                        layer(
                                        "ucdp-ged/ged_mexico_1989_2013.csv",
                                        "--where",
                                        "dyad_name=Juarez Cartel - Sinaloa Cartel")
                                .get("features")
                                .getAsLong())
                .isEqualTo(1_682);
    }

    @Test
    void aerodromesStandWhereTheRegisterSaysAndTwoOutsideMexico() {
        String file = "excel/aerodromos-helipuertos-pub-020326.xlsx";
        JsonObject first = layer(file, "--where", "NO. DE EXPEDIENTE=SP 001");

        assertThat(first.getAsJsonArray("bounds").get(0).getAsDouble())
                .isCloseTo(-114.024, within(1e-6));
        assertThat(first.getAsJsonArray("bounds").get(1).getAsDouble())
                .isCloseTo(28.026056, within(1e-6));
        assertThat(problem(file, "outside-mexico").get("count").getAsLong()).isEqualTo(2);
        assertThat(count(layer(file), "ESTADO", "SINALOA")).isEqualTo(287);
    }

    @Test
    void gravesOfAllSheetsAreSummedWithoutTheRemarksAmongThem() {
        JsonObject report = RealFiles.inspected("excel/mapas-data-concentrado.xlsx");
        double graves = 0;
        for (JsonElement layer : report.getAsJsonArray("layers")) {
            for (JsonElement field : layer.getAsJsonObject().getAsJsonArray("fields")) {
                JsonObject found = field.getAsJsonObject();
                boolean number = found.get("name").getAsString().equals("num_fosas");
                graves += number && found.has("sum") ? found.get("sum").getAsDouble() : 0;
            }
        }

        assertThat(report.getAsJsonArray("layers")).hasSize(30);
        assertThat(message("excel/mapas-data-concentrado.xlsx", "passed-over"))
                .contains("tables without a row: 2");
        assertThat(graves).isEqualTo(1_677);
    }

    @Test
    void aTransposedTableIsToldAndRead() {
        String file = "inegi-defunciones/homicides_by_state_municipality.csv";
        JsonObject year = layer(file, "--where", "column 1=1990");

        assertThat(layer(file).getAsJsonArray("fields")).hasSize(2_489);
        assertThat(sum(year, "Total")).isEqualTo(14_493);
        assertThat(sum(year, "Aguascalientes")).isEqualTo(43);
        assertThat(sum(year, "Aguascalientes 2")).isEqualTo(33);
        assertThat(message(file, "transposed")).contains("called like places");
    }

    @Test
    void whereAnotherProgramGivesUpThisOneAnswers() {
        JsonObject raster = RealFiles.inspected("geopackage/Yucatan_raster.gpkg");
        JsonObject attributes = RealFiles.inspected("geopackage/nga_attributes.gpkg");
        JsonObject database = RealFiles.inspected("geopackage/nga_test.gpkg");
        JsonObject latin = layer("kml/municipios_df.kml", "--layer", "Polígonos");
        JsonObject link = RealFiles.inspected("kml/Mexico_networklink.kml");

        assertThat(raster.get("usable").getAsBoolean()).isFalse();
        assertThat(message("geopackage/Yucatan_raster.gpkg", "no-vector-layer"))
                .contains("GeoPackage");
        assertThat(attributes.getAsJsonArray("layers")).hasSize(1);
        assertThat(database.get("usable").getAsBoolean()).isFalse();
        assertThat(latin.get("features").getAsLong()).isEqualTo(16);
        assertThat(message("kml/municipios_df.kml", "encoding-wrong")).contains("UTF-8");
        assertThat(
                        link.getAsJsonArray("layers")
                                .get(0)
                                .getAsJsonObject()
                                .get("features")
                                .getAsInt())
                .isZero();
        assertThat(message("kml/Mexico_networklink.kml", "network-link")).contains("google.com");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nasty/shapefile-js/T8Th4_6n.zip, POLYLINE",
        "nasty/shapefile-js/no-dbf.zip, no-dbf",
        "nasty/pyshp/REL.zip, releaseArea20090407",
    })
    void shapefilesInArchivesAreFoundWhereverTheyLie(String file, String layer) {
        assertThat(layer(file).get("name").getAsString()).isEqualTo(layer);
    }

    @ParameterizedTest
    @CsvSource({"nasty/shapefile-js/badzip.zip", "nasty/pyshp/empty_zipfile.zip"})
    void archivesWithNothingInThemAreTold(String file) {
        assertThat(RealFiles.inspected(file).get("usable").getAsBoolean()).isFalse();
        assertThat(message(file, "file-unreadable")).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nasty/mapshaper/latin1.dbf, México",
        "nasty/mapshaper/latin2.dbf, čeština",
        "nasty/mapshaper/win1251.dbf, РУССКИЙ",
        "nasty/mapshaper/chinese.shp, 简体",
        "nasty/mbostock/latin1-property.shp, México",
        "nasty/mbostock/utf8-property.shp, ηελλο ςορλδ",
        "municipios-2005-zip/maps.zip, Peñamiller",
        "ductos/Ductos_Petroliferos.shp, Poliducto Guaymas-Cd. Obregón",
        "estados-censo2010/estatal.shp, Michoacán de Ocampo",
        "municipios-nuevoleon/municipios.shp, Cadereyta Jiménez",
    })
    void accentsAreRight(String file, String text) {
        String found = RealFiles.inspected(file).toString();
        boolean filtered = !found.contains(text);

        assertThat(filtered ? filtered(file, text) : found).contains(text);
    }

    /** The report of the records with a text, in whichever field it is. */
    private static String filtered(String file, String text) {
        JsonObject report = RealFiles.inspected(file);
        for (JsonElement layer : report.getAsJsonArray("layers")) {
            for (JsonElement field : layer.getAsJsonObject().getAsJsonArray("fields")) {
                String name = field.getAsJsonObject().get("name").getAsString();
                JsonObject found = RealFiles.inspected(file, "--where", name + "=" + text);
                if (found.toString().contains(text)) {
                    return found.toString();
                }
            }
        }
        return "";
    }
}
