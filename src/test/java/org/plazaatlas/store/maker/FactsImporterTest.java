package org.plazaatlas.store.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class FactsImporterTest {

    @TempDir private Path tables;
    @TempDir private Path atlas;

    @BeforeEach
    void writeTables() throws IOException {
        FactTablesFolder.write(tables);
    }

    @Test
    void everyRowBecomesOneLineOfItsFile() throws Exception {
        FactsImporter.Report report = FactsImporter.importFacts(tables, atlas);

        assertThat(report.records())
                .containsEntry("organizations.json", 2)
                .containsEntry("claims.json", 3)
                .containsEntry("sources.json", 1);
        assertThat(lines("claims.json"))
                .containsExactly(
                        "[",
                        "{\"id\":\"c1\",\"organization\":\"red\",\"area\":{\"states\":[\"01\"]},"
                            + "\"level\":\"dominant\",\"from\":\"2011\",\"to\":\"2012-05\","
                            + "\"evidence\":\"2011-05-28\",\"confidence\":\"high\",\"source\":\"s1\",\"locator\":\"par."
                            + " 1\",\"note\":\"A, then B\"},",
                        "{\"id\":\"c2\",\"organization\":\"red\",\"area\":{\"state\":\"01\","
                                + "\"municipality\":\"San José\"},\"level\":\"presence\","
                                + "\"from\":\"2012\",\"evidence\":\"2012\",\"confidence\":\"low\","
                                + "\"source\":\"s1\",\"locator\":\"par. 1\"},",
                        "{\"id\":\"c3\",\"organization\":\"blue\",\"area\":{\"lon\":-101.3,"
                                + "\"lat\":21.50,\"radiusKm\":70},\"level\":\"presence\","
                                + "\"from\":\"2012\",\"evidence\":\"2012\",\"confidence\":\"low\","
                                + "\"source\":\"s1\",\"locator\":\"par. 2\"}",
                        "]");
    }

    @Test
    void fieldsComeInTheOrderOfTheAtlasNotOfTheTable() throws Exception {
        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("organizations.json").get(2))
                .isEqualTo(
                        "{\"id\":\"blue\",\"name\":{\"es\":\"Los Azules\",\"en\":\"The Blues\"},"
                                + "\"kind\":\"gang\",\"parent\":\"red\",\"summary\":"
                                + "{\"es\":\"Segundo de dos.\",\"en\":\"Second of two.\"},"
                                + "\"sources\":[\"s1\"]}");
        assertThat(lines("seats.json").get(1))
                .isEqualTo(
                        "{\"state\":\"01\",\"municipality\":\"San José\",\"seat\":\"San José\","
                                + "\"lon\":-102.5,\"lat\":21.5,\"origin\":\"GeoNames 1\"}");
    }

    @Test
    void seatOutsideAnyStateIsTold() throws Exception {
        replace("municipality_seats.csv", "01:San José", "San José");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("municipality_seats.csv: #2: column area_ref is 'San José'; expected")
                .contains("02:Tijuana");
    }

    @Test
    void periodIsSplitAndNumbersKeepTheirDigits() throws Exception {
        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("national.json"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("\"start\":\"2018-12\",\"end\":\"2023-11\"")
                                        .contains("\"value\":10000000000"))
                .anySatisfy(line -> assertThat(line).contains("\"value\":-25.80"));
    }

    @Test
    void whatTheTraceOfAFoundingFactNamesIsAddedAsSubjects() throws Exception {
        replace(
                "founding_documents.csv",
                "s1,1,A fact,glossary plaza\n",
                """
                s1,1,Traced,"glossary Plaza; national_series budget, fall (part); related ev-1 and\
                 cities san-jose; sources.csv s1: state 01; ev-1; narrative"
                s1,2,Untraced,narrative only
                """);

        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("founding.json").get(1))
                .endsWith(
                        "\"holders\":[\"glossary:plaza\",\"national_figures:budget\","
                                + "\"national_figures:fall\",\"event:ev-1\",\"city:san-jose\","
                                + "\"source:s1\",\"state:01\"]},");
        assertThat(lines("founding.json").get(2)).endsWith("\"heldIn\":\"narrative only\"}");
    }

    @Test
    void listIsSplitAtItsSemicolons() throws Exception {
        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("organizations.json"))
                .anySatisfy(
                        line -> assertThat(line).contains("\"aliases\":[\"Rojo\",\"The Reds\"]"));
    }

    @Test
    void textsWithoutSpanishAreReportedOnce() throws Exception {
        Files.writeString(
                atlas.resolve("translations.json"),
                "{\"es\": {\"par. 2\": \"párr. 2\", \"A, then B\": \"A y luego B\"}}");

        List<String> untranslated = FactsImporter.importFacts(tables, atlas).untranslated();

        assertThat(untranslated)
                .contains("par. 1")
                .doesNotContain("par. 2")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsKeptByHandIsLeftAlone() throws Exception {
        Files.writeString(atlas.resolve("colours.json"), "{\"red\": \"#FF0000\"}");

        FactsImporter.importFacts(tables, atlas);

        assertThat(atlas.resolve("colours.json")).hasContent("{\"red\": \"#FF0000\"}");
    }

    @Test
    void keeperMayLackTheTableOfPopulationsWhichThenStayWithTheirSources() throws Exception {
        replace("sources.csv", "undated page\n", "undated page\ns2,Census,,,,,official,\n");
        replace("state_populations.csv", "s1,row 4", "s2,row 4");
        FactsImporter.importFacts(tables, atlas);
        List<String> before = lines("populations.json");
        Files.delete(tables.resolve("state_populations.csv"));
        replace("sources.csv", "s2,Census,,,,,official,\n", "s3,Other,,,,,official,\n");

        FactsImporter.Report report = FactsImporter.importFacts(tables, atlas);

        assertThat(report.records())
                .doesNotContainKey("populations.json")
                .containsEntry("sources.json", 3);
        assertThat(lines("populations.json")).isEqualTo(before);
        assertThat(lines("sources.json"))
                .satisfiesExactly(
                        open -> assertThat(open).isEqualTo("["),
                        s1 -> assertThat(s1).contains("\"id\":\"s1\""),
                        s3 -> assertThat(s3).contains("\"id\":\"s3\""),
                        s2 -> assertThat(s2).contains("\"id\":\"s2\",\"title\":\"Census\""),
                        close -> assertThat(close).isEqualTo("]"));
    }

    @Test
    void tableOfPopulationsReplacesThoseOfTheFolder() throws Exception {
        FactsImporter.importFacts(tables, atlas);
        replace("state_populations.csv", "270000", "280000");

        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("populations.json"))
                .contains(
                        "{\"state\":\"01\",\"year\":2020,\"inhabitants\":280000,"
                                + "\"source\":\"s1\",\"locator\":\"row 4\"}");
    }

    @Test
    void populationsThatCannotBeReadStopTheImport() throws Exception {
        FactsImporter.importFacts(tables, atlas);
        Files.delete(tables.resolve("state_populations.csv"));
        Files.writeString(atlas.resolve("populations.json"), "{}");
        String before = Files.readString(atlas.resolve("sources.json"));

        assertThat(problems())
                .containsExactly("populations.json: expected a list of records in square brackets");
        assertThat(atlas.resolve("sources.json")).hasContent(before);
    }

    @Test
    void registerNamesTheSourcesAndTellsTheirOriginAndTier() throws Exception {
        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("sources.json").get(1))
                .contains("\"publisher\":{\"es\":\"El Diario\",\"en\":\"The Paper\"}")
                .contains("\"origin\":\"a-ministry\",\"tier\":\"2\"")
                .contains("\"tierReason\":\"newspaper with editors\"");
    }

    @Test
    void publisherStaysWhereTheRegisterNamesNone() throws Exception {
        replace("source_register.csv", "El Diario,The Paper", ",");

        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("sources.json").get(1)).contains("\"publisher\":\"The Paper\"");
    }

    @Test
    void registerWithWrongRowsIsRefused() throws Exception {
        replace(
                "source_register.csv",
                "s1,El Diario,The Paper,a-ministry,2,newspaper with editors\n",
                """
                s1,El Diario,The Paper,a-ministry,2,
                s1,Otro,Other,a-ministry,5,
                s9,Otro,Other,,2,
                """);

        assertThat(problems())
                .containsExactly(
                        "source_register.csv: #3: column tier is '5'; expected one of 1, 2, 3, 4",
                        "source_register.csv: #4: column origin is ''; expected a text that is not"
                                + " empty",
                        "source_register.csv: #3: \"s1\" is there more than once; expected each"
                                + " once",
                        "source_register.csv: #4: there is no source \"s9\"; expected an id of"
                                + " sources.json");
    }

    @Test
    void disputeKeepsItsSidesItsAreaAndItsWords() throws Exception {
        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("disputes.json").get(1))
                .isEqualTo(
                        "{\"id\":\"x1\",\"first\":\"red\",\"second\":\"blue\","
                                + "\"area\":{\"state\":\"01\",\"municipality\":\"San José\"},"
                                + "\"from\":\"2011\",\"to\":\"2013\",\"evidence\":\"2011-06\","
                                + "\"intensity\":\"war\",\"confidence\":\"high\","
                                + "\"source\":\"s1\",\"locator\":\"par. 7\","
                                + "\"note\":\"Seven killed\"}");
    }

    @Test
    void homicidesOfAllTablesComeTogetherEachWithItsBasis() throws Exception {
        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("homicides.json"))
                .filteredOn(line -> line.startsWith("{"))
                .satisfiesExactly(
                        row1 -> assertThat(row1).contains("\"basis\":\"inegi\",\"count\":32"),
                        row2 ->
                                assertThat(row2)
                                        .contains("\"basis\":\"inegi\",\"ratePer100k\":12.5"),
                        row5 -> assertThat(row5).contains("\"basis\":\"sesnsp\",\"count\":40"),
                        row6 ->
                                assertThat(row6)
                                        .contains("\"basis\":\"told\",\"ratePer100k\":13.5"));
        assertThat(lines("city_homicides.json").get(1))
                .isEqualTo(
                        "{\"city\":\"san-jose\",\"year\":2011,\"basis\":\"inegi\","
                                + "\"count\":12,\"source\":\"s1\",\"locator\":\"row 7\","
                                + "\"note\":\"By municipality\"}");
    }

    @Test
    void largeTablesGoIntoTheAtlasAsTheyAre() throws Exception {
        replace("municipalities.csv", "\n", "\r\n");

        FactsImporter.Report report = FactsImporter.importFacts(tables, atlas);

        assertThat(report.records())
                .containsEntry("incidents.csv", 4)
                .containsEntry("municipalities.csv", 2)
                .containsEntry("municipality_presence.csv", 1);
        for (String table : List.of("incidents.csv", "municipality_presence.csv")) {
            assertThat(atlas.resolve(table)).hasSameTextualContentAs(tables.resolve(table));
        }
        assertThat(Files.readString(atlas.resolve("municipalities.csv"))).doesNotContain("\r");
    }

    @Test
    void incidentsOfOrganizationsAreCountedByPairStateAndMonth() throws Exception {
        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("incident_counts.json"))
                .containsExactly(
                        "[",
                        "{\"first\":\"blue\",\"second\":\"red\",\"state\":\"01\","
                                + "\"municipality\":\"San José\","
                                + "\"months\":[\"2011-05 2 4\"]}",
                        "]");
    }

    @Test
    void wrongCellsOfLargeTablesAreTold() throws Exception {
        replace("incidents.csv", "i1,between-groups,2011-05-28,2011-05-29,2", "i1,war,2011,x,7");
        replace("incidents.csv", "2011-05-30,2011-05-30,1,21.5", "2011-05-30,2011-05-29,1,91");
        replace("municipalities.csv", "01001,San José,01,1000", "1001,,01,many");
        replace("municipality_presence.csv", "2006,2009", "2006,2006");

        assertThat(problems())
                .containsExactly(
                        "incidents.csv: #2: column kind is 'war'; expected one of between-groups,"
                                + " against-civilians",
                        "incidents.csv: #2: column date_from is '2011'; expected a day such as"
                                + " 2011-05-28",
                        "incidents.csv: #2: column date_to is 'x'; expected a day such as"
                                + " 2011-05-28",
                        "incidents.csv: #2: column date_precision is '7'; expected one of 1, 2, 3,"
                                + " 4, 5",
                        "incidents.csv: #3: column date_to is '2011-05-29'; expected a day not"
                                + " before 2011-05-30",
                        "incidents.csv: #3: column lat is '91'; expected degrees from -90 to 90",
                        "municipalities.csv: #2: column municipality_code is '1001'; expected five"
                                + " digits of INEGI, such as 02004",
                        "municipalities.csv: #2: column name is ''; expected a text that is not"
                                + " empty",
                        "municipalities.csv: #2: column population_2020 is 'many'; expected a"
                                + " whole number",
                        "municipality_presence.csv: #2: column year_to is '2006'; expected a year"
                                + " after 2006");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disputes.csv|,war,|,quarrel,|#2: column intensity is 'quarrel'; expected one of"
                        + " war, dispute",
                "disputes.csv|municipality,01|country,01|#2: column area_kind is 'country';"
                        + " expected state, municipality, around or polygon",
                "disputes.csv|,2011-06,|,,|#2: column evidence_date is ''; expected a date such as"
                        + " 2011, 2011-05 or 2011-05-28",
                "city_homicides.csv|,inegi,|,guess,|#2: column basis is 'guess'; expected one of"
                        + " inegi, sesnsp, state-prosecutor, ccspjp, told",
                "city_homicides.csv|,12,|,a dozen,|#2: column count is 'a dozen'; expected a whole"
                        + " number",
                "state_homicides_police.csv|,40,|,many,|#2: column homicides is 'many'; expected a"
                        + " whole number",
                "state_homicide_rates_told.csv|13.5||#2: neither \"count\" nor \"ratePer100k\" is"
                        + " given; expected at least one",
                "source_register.csv|,2,|,5,|#2: column tier is '5'; expected one of 1, 2, 3, 4",
                "municipalities.csv|code,name|code,name,label|columns that this table does not"
                        + " have: label; correct their names or remove them",
                "municipality_presence.csv|,2009,s1|,2009|#2: the row has 4 cells; expected 5",
            })
    void badInputOfEachNewTableIsTold(String table, String before, String after, String told)
            throws Exception {
        replace(table, before, after == null ? "" : after);

        assertThat(problems()).containsExactly(table + ": " + told);
    }

    @Test
    void largeTableThatTheKeeperLacksStaysWithItsSource() throws Exception {
        replace("sources.csv", "undated page\n", "undated page\ns2,Data,,,,,dataset,\n");
        replace("municipality_presence.csv", "2009,s1", "2009,s2");
        FactsImporter.importFacts(tables, atlas);
        Files.delete(tables.resolve("municipality_presence.csv"));
        replace("sources.csv", "s2,Data,,,,,dataset,\n", "");

        FactsImporter.Report report = FactsImporter.importFacts(tables, atlas);

        assertThat(report.records()).doesNotContainKey("municipality_presence.csv");
        assertThat(atlas.resolve("municipality_presence.csv")).exists();
        assertThat(lines("sources.json"))
                .anySatisfy(line -> assertThat(line).contains("\"id\":\"s2\""));
    }

    @Test
    void wrongCellsAreToldByTableRowAndColumn() throws Exception {
        replace("influence_claims.csv", "2011-05-28", "28/05/2011");
        replace(
                "influence_claims.csv",
                "presence,2012,,2012,low,s1,par. 1",
                "strong,2012,,2012,,s1,par. 1");
        replace("cities.csv", "21.5", "215");

        assertThat(problems())
                .containsExactly(
                        "influence_claims.csv: #2: column evidence_date is '28/05/2011';"
                                + " expected a date such as 2011, 2011-05 or 2011-05-28",
                        "influence_claims.csv: #3: column level is 'strong';"
                                + " expected one of dominant, presence",
                        "influence_claims.csv: #3: column confidence is '';"
                                + " expected one of high, medium, low",
                        "cities.csv: #2: column lat is '215'; expected degrees from -90 to 90");
    }

    @Test
    void gradesInOptionalColumnsGoIntoTheAtlas() throws Exception {
        gradeClaims("1", "", "6");
        gradeSource("A");

        FactsImporter.importFacts(tables, atlas);

        assertThat(lines("claims.json"))
                .satisfiesExactly(
                        open -> assertThat(open).isEqualTo("["),
                        c1 -> assertThat(c1).contains("\"confidence\":\"high\",\"credibility\":1,"),
                        c2 -> assertThat(c2).doesNotContain("credibility"),
                        c3 -> assertThat(c3).contains("\"credibility\":6,"),
                        close -> assertThat(close).isEqualTo("]"));
        assertThat(lines("sources.json"))
                .anySatisfy(line -> assertThat(line).contains("\"reliability\":\"A\""));
    }

    @Test
    void gradesThatAreNoneAreToldByTableRowAndColumn() throws Exception {
        gradeClaims("B", "7", "2");
        gradeSource("3");

        assertThat(problems())
                .containsExactly(
                        "influence_claims.csv: #2: column credibility is 'B'; expected a number"
                                + " from 1 (confirmed by other sources) to 6 (cannot be judged)",
                        "influence_claims.csv: #3: column credibility is '7'; expected a number"
                                + " from 1 (confirmed by other sources) to 6 (cannot be judged)",
                        "sources.csv: #2: column reliability is '3'; expected a letter from A"
                                + " (completely reliable) to F (cannot be judged)");
    }

    @Test
    void anUnknownColumnIsNamed() throws Exception {
        replace("sources.csv", "kind,note", "kind,note,reliable");

        assertThat(problems())
                .containsExactly(
                        "sources.csv: columns that this table does not have: reliable; correct"
                                + " their names or remove them");
    }

    private void gradeClaims(String first, String second, String third) throws IOException {
        replace("influence_claims.csv", "locator,note", "locator,note,credibility");
        replace("influence_claims.csv", "\"A, then B\"", "\"A, then B\"," + first);
        replace("influence_claims.csv", "low,s1,par. 1,", "low,s1,par. 1,," + second);
        replace("influence_claims.csv", "low,s1,par. 2,", "low,s1,par. 2,," + third);
    }

    private void gradeSource(String grade) throws IOException {
        replace("sources.csv", "kind,note", "kind,note,reliability");
        replace("sources.csv", "undated page", "undated page," + grade);
    }

    @Test
    void anOutlineIsWrittenAsWellKnownText() throws Exception {
        replace(
                "influence_claims.csv",
                "around,\"21.50,-101.3,70\"",
                "polygon,\"POLYGON ((-103 21, -102 21, -102 22, -103 21))\"");
        FactsImporter.importFacts(tables, atlas);
        assertThat(lines("claims.json").get(3))
                .contains("\"area\":{\"polygon\":[[-102.0,21.0],[-102.0,22.0],[-103.0,21.0]]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (-103 21)",
                "POLYGON ((-103 21, -102 22, -102 21, -103 22, -103 21))",
                "POLYGON EMPTY",
                "POLYGON ((-103 21, -102 21",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 4, 6 4, 6 5, 5 4))"
            })
    void anOutlineThatEnclosesNoSingleAreaIsTold(String text) throws Exception {
        replace("influence_claims.csv", "around,\"21.50,-101.3,70\"", "polygon,\"" + text + "\"");
        assertThat(problems()).hasSize(1).first().asString().contains("area_ref", "WKT");
    }

    @Test
    void wrongAreasAreTold() throws Exception {
        replace("influence_claims.csv", "01:San José", "San José");
        replace("influence_claims.csv", "\"21.50,-101.3,70\"", "somewhere");
        replace("influence_claims.csv", "state,01", "country,01");

        assertThat(problems())
                .satisfiesExactly(
                        first -> assertThat(first).contains("#2", "area_kind", "country"),
                        second -> assertThat(second).contains("#3", "area_ref", "02:Tijuana"),
                        third -> assertThat(third).contains("#4", "area_ref", "somewhere"));
    }

    @Test
    void tableWithAnotherHeaderIsRefused() throws Exception {
        replace("glossary.csv", "term_es,term_en", "term,term_en");

        assertThat(problems())
                .containsExactly(
                        "glossary.csv: missing columns: term_es",
                        "glossary.csv: columns that this table does not have: term; correct their"
                                + " names or remove them");
    }

    @Test
    void rowWithTooFewCellsIsRefused() throws Exception {
        replace("presidencies.csv", "Ana,2000,2006,PAN,s1", "Ana,2000,2006");

        assertThat(problems())
                .containsExactly("presidencies.csv: #2: the row has 3 cells; expected 5");
    }

    @Test
    void missingTableIsTold() throws Exception {
        Files.delete(tables.resolve("events.csv"));

        assertThat(problems()).containsExactly("events.csv: the table is missing from the folder");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        Files.write(tables.resolve("glossary.csv"), new byte[] {(byte) 0xF1, (byte) 0x0A});

        assertThat(problems())
                .containsExactly(
                        "glossary.csv: the file cannot be read:"
                                + " it is no text in UTF-8; if it is text, save it in that"
                                + " encoding");
    }

    @Test
    void failedImportLeavesTheAtlasAsItWas() throws Exception {
        FactsImporter.importFacts(tables, atlas);
        String before = Files.readString(atlas.resolve("claims.json"));
        replace("influence_claims.csv", "c1,red", "c9,red");
        replace("sources.csv", ",news,", ",rumour,");

        assertThat(problems()).isNotEmpty();

        assertThat(atlas.resolve("claims.json")).hasContent(before);
        try (Stream<Path> files = Files.list(atlas)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    @Test
    void fileThatCannotBeReplacedLeavesAllOthersAsTheyWere() throws Exception {
        FactsImporter.importFacts(tables, atlas);
        List<String> before = lines("claims.json");
        Files.delete(atlas.resolve("seats.json"));
        Files.createDirectories(atlas.resolve("seats.json").resolve("in the way"));
        replace("influence_claims.csv", "c1,red", "c9,red");
        replace("influence_claims.csv", "2012-05", "2012-06");
        Set<String> names = names();

        assertThat(refusal()).hasMessageContaining("seats.json");

        assertThat(lines("claims.json")).isEqualTo(before);
        assertThat(names()).isEqualTo(names);
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(atlas)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void tablesAreReadAsSpreadsheetsWriteThem() throws Exception {
        FactsImporter.importFacts(tables, atlas);
        List<String> plain = lines("presidencies.json");
        Path file = tables.resolve("presidencies.csv");
        String text = Files.readString(file);
        for (String written :
                List.of(
                        "\uFEFF" + text,
                        text.replace(',', ';'),
                        text.replace(',', '\t'),
                        "sep=;\n" + text.replace(',', ';'),
                        text.replace("\n", ",,\r\n") + ",,,,,,\n\n",
                        text.replaceFirst("([a-z_]+),", " Name , "))) {
            Files.writeString(file, written);
            FactsImporter.importFacts(tables, atlas);
            assertThat(lines("presidencies.json")).isEqualTo(plain);
        }
        Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        FactsImporter.importFacts(tables, atlas);
        assertThat(lines("presidencies.json")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "True", "VERDADERO", "true"})
    void flagsAreReadAsSpreadsheetsWriteThem(String written) throws Exception {
        replace("events.csv", "true", written);
        FactsImporter.importFacts(tables, atlas);
        assertThat(lines("events.json")).anyMatch(line -> line.contains("\"shock\":true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "influence_claims.csv|2011,2012-05|2011,2010-05|claims.json",
                "influence_claims.csv|-101.3,70|-101.3,-5|claims.json",
                "influence_claims.csv|-101.3,70|-101.3,1e300|claims.json",
                "state_homicides.csv|,32,|,-5,|homicides.json"
            })
    void whatWouldNotPassACheckIsRefusedAndNothingReplaced(
            String table, String before, String after, String file) throws Exception {
        FactsImporter.importFacts(tables, atlas);
        List<String> sound = lines(file);
        replace(table, before, after);
        assertThat(problems()).anyMatch(problem -> problem.startsWith(file));
        assertThat(lines(file)).isEqualTo(sound);
    }

    @Test
    void problemsAreToldInSpanishToo() throws Exception {
        replace("influence_claims.csv", "2011-05-28", "28/05/2011");

        AtlasException refused = refusal();

        assertThat(refused.in(Language.ES))
                .isEqualTo(
                        "influence_claims.csv: #2: la columna evidence_date es '28/05/2011';"
                                + " se esperaba una fecha como 2011, 2011-05 o 2011-05-28");
    }

    @Test
    void foldersThatAreNotThereAreTold() {
        AtlasException refused =
                catchThrowableOfType(
                        AtlasException.class,
                        () -> FactsImporter.importFacts(tables.resolve("none"), atlas));

        assertThat(refused).hasMessageEndingWith("there is no such folder; name one that exists");
    }

    private List<String> problems() {
        return refusal().problems().stream().map(Problem::toString).toList();
    }

    private AtlasException refusal() {
        return catchThrowableOfType(
                AtlasException.class, () -> FactsImporter.importFacts(tables, atlas));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(atlas.resolve(file));
    }

    private void replace(String table, String before, String after) throws IOException {
        Path file = tables.resolve(table);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
