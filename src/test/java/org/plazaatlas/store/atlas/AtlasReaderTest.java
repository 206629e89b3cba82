package org.plazaatlas.store.atlas;

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
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.IncidentSeries.IncidentCount;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Reliability;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.maker.FactsImporter;
import org.plazaatlas.store.maker.TinyFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Execution(ExecutionMode.CONCURRENT)
class AtlasReaderTest {

    @TempDir private Path tables;
    @TempDir private Path atlas;

    private TinyFolder folder;

    @BeforeEach
    void writeFolder() throws Exception {
        folder = TinyFolder.write(tables, atlas);
    }

    @Test
    void claimIsReadWithAllItSays() throws Exception {
        Claim claim = read().claim("c1").orElseThrow();

        assertThat(claim)
                .isEqualTo(
                        new Claim(
                                "c1",
                                "red",
                                Area.States.of("01"),
                                Level.DOMINANT,
                                new ValidTime(date("2011"), date("2012-05")),
                                PartialDate.parse("2011-05-28"),
                                Confidence.HIGH,
                                Optional.empty(),
                                "s1",
                                new Text("es:par. 1", "par. 1"),
                                new Text("es:A, then B", "A, then B")));
    }

    @Test
    void gradesOfTheAdmiraltyCodeAreReadWhereAKeeperGaveThem() throws Exception {
        folder.replace(
                "claims.json",
                "\"confidence\":\"high\"",
                "\"confidence\":\"high\",\"credibility\":2");
        folder.replace(
                "sources.json", "\"kind\":\"news\"", "\"kind\":\"news\",\"reliability\":\"B\"");

        Atlas graded = read();

        assertThat(graded.claim("c1").orElseThrow().credibility())
                .contains(Credibility.PROBABLY_TRUE);
        assertThat(graded.claim("c2").orElseThrow().credibility()).isEmpty();
        assertThat(graded.source("s1").orElseThrow().reliability()).contains(Reliability.B);
    }

    @Test
    void gradesOfAKeepersTablesComeBackFromTheAtlas() throws Exception {
        TinyFolder keeper = new TinyFolder(tables);
        keeper.replace("influence_claims.csv", "locator,note", "locator,note,credibility");
        keeper.replace("influence_claims.csv", "\"A, then B\"", "\"A, then B\",3");
        keeper.replace("influence_claims.csv", "par. 1,\n", "par. 1,,\n");
        keeper.replace("influence_claims.csv", "par. 2,\n", "par. 2,,6\n");
        keeper.replace("sources.csv", "kind,note", "kind,note,reliability");
        keeper.replace("sources.csv", "undated page", "undated page,F");
        FactsImporter.importFacts(tables, atlas);

        Atlas graded = read();

        assertThat(graded.contents().claims())
                .extracting(Claim::credibility)
                .containsExactly(
                        Optional.of(Credibility.POSSIBLY_TRUE),
                        Optional.empty(),
                        Optional.of(Credibility.TRUTH_CANNOT_BE_JUDGED));
        assertThat(graded.source("s1").orElseThrow().reliability()).contains(Reliability.F);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "2.5", "\"2\"", "\"B\"", "null"})
    void credibilityThatIsNoGradeIsTold(String grade) throws Exception {
        folder.replace(
                "claims.json",
                "\"confidence\":\"high\"",
                "\"confidence\":\"high\",\"credibility\":" + grade);

        assertThat(problems())
                .containsExactly(
                        "claims.json: c1: \"credibility\" is "
                                + grade
                                + "; expected a number from 1 (confirmed by other sources)"
                                + " to 6 (cannot be judged)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"G\"", "\"b\"", "\"AB\"", "\" \"", "2"})
    void reliabilityThatIsNoGradeIsTold(String grade) throws Exception {
        folder.replace(
                "sources.json", "\"kind\":\"news\"", "\"kind\":\"news\",\"reliability\":" + grade);

        assertThat(problems())
                .containsExactly(
                        "sources.json: s1: \"reliability\" is "
                                + grade
                                + "; expected a letter from A (completely reliable)"
                                + " to F (cannot be judged)");
    }

    @Test
    void areasOfAllKindsAreRead() throws Exception {
        Atlas atlas = read();

        assertThat(atlas.claim("c2").orElseThrow().area())
                .isEqualTo(new Area.Municipality("01", "San José"));
        assertThat(atlas.claim("c3").orElseThrow().area())
                .isEqualTo(new Area.Circle(new LonLat(-101.3, 21.5), 70));
    }

    @Test
    void everyTableIsRead() throws Exception {
        AtlasContents contents = read().contents();

        assertThat(contents.title()).isEqualTo(new Text("Prueba", "Trial"));
        assertThat(contents.organizations()).hasSize(2);
        assertThat(contents.relations()).hasSize(1);
        assertThat(contents.events()).hasSize(2);
        assertThat(contents.cities().getFirst().population()).isEqualTo(OptionalInt.of(1000));
        assertThat(contents.seats()).hasSize(1);
        assertThat(contents.homicides())
                .extracting(HomicideCount::basis)
                .containsExactly(
                        HomicideCount.Basis.CERTIFICATES,
                        HomicideCount.Basis.CERTIFICATES,
                        HomicideCount.Basis.POLICE,
                        HomicideCount.Basis.TOLD);
        assertThat(contents.cityHomicides())
                .containsExactly(
                        new CityHomicideCount(
                                "san-jose",
                                2011,
                                HomicideCount.Basis.CERTIFICATES,
                                12,
                                "s1",
                                new Text("es:row 7", "row 7"),
                                new Text("es:By municipality", "By municipality")));
        assertThat(contents.disputes())
                .singleElement()
                .satisfies(
                        dispute -> {
                            assertThat(dispute.intensity()).isEqualTo(DisputeIntensity.WAR);
                            assertThat(dispute.area())
                                    .isEqualTo(new Area.Municipality("01", "San José"));
                        });
        assertThat(contents.incidentSeries())
                .containsExactly(
                        new IncidentSeries(
                                "blue",
                                "red",
                                "01",
                                Optional.of("San José"),
                                List.of(new IncidentCount(YearMonth.of(2011, 5), 2, 4))));
        assertThat(contents.populations())
                .first()
                .isEqualTo(
                        new Population("01", 2010, 250_000, "s1", new Text("es:row 3", "row 3")));
        assertThat(contents.nationalFigures().getLast().value()).isEqualByComparingTo("-25.8");
        assertThat(contents.presidencies()).hasSize(1);
        assertThat(contents.studies())
                .singleElement()
                .satisfies(
                        study -> {
                            assertThat(study.bearing()).isEqualTo(Study.Bearing.OPPOSES);
                            assertThat(study.finding().en()).isEqualTo("Near is not alike");
                        });
        assertThat(contents.glossary()).hasSize(1);
        assertThat(contents.foundingFacts()).hasSize(1);
        assertThat(contents.sources())
                .singleElement()
                .satisfies(
                        source -> {
                            assertThat(source.publisher())
                                    .isEqualTo(new Text("El Diario", "The Paper"));
                            assertThat(source.origin()).isEqualTo("a-ministry");
                            assertThat(source.tier()).isEqualTo(SourceTier.EDITED);
                            assertThat(source.tierReason().en())
                                    .isEqualTo("newspaper with editors");
                        });
    }

    @Test
    void regionOfConflictIsReadAndFoundByItsState() throws Exception {
        folder.put(
                "conflict_regions.json",
                "[{\"state\":\"02\",\"source\":\"s1\",\"locator\":\"par. 2\"}]");

        Atlas atlas = read();

        assertThat(atlas.conflictRegion("02"))
                .contains(new ConflictRegion("02", "s1", new Text("es:par. 2", "par. 2")));
        assertThat(atlas.conflictRegion("01")).isEmpty();
    }

    @Test
    void atlasMadeBeforeThereWereBasesAndRegistersIsRead() throws Exception {
        for (String optional :
                List.of("disputes.json", "city_homicides.json", "incident_counts.json")) {
            folder.delete(optional);
        }
        folder.put(
                "homicides.json",
                "[{\"state\":\"01\",\"year\":2011,\"count\":3,\"source\":\"s1\","
                        + "\"locator\":\"row 1\"}]");
        folder.put(
                "sources.json",
                "[{\"id\":\"s1\",\"title\":\"A\",\"publisher\":\"The Paper\",\"kind\":\"news\"}]");

        Atlas atlas = read();

        assertThat(atlas.contents().homicides().getFirst().basis())
                .isEqualTo(HomicideCount.Basis.CERTIFICATES);
        assertThat(atlas.source("s1").orElseThrow().publisher()).isEqualTo(Text.same("The Paper"));
        assertThat(atlas.source("s1").orElseThrow().origin()).isEqualTo("s1");
        assertThat(atlas.source("s1").orElseThrow().tier()).isEqualTo(SourceTier.EDITED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011 2 4", "2011-05-28 2 4", "2011-13 2 4", "2011-05 2", ""})
    void monthOfIncidentsThatIsNoneIsTold(String month) throws Exception {
        folder.replace("incident_counts.json", "2011-05 2 4", month);

        assertThat(problems())
                .containsExactly(
                        "incident_counts.json: #1: \"months\" is [\""
                                + month
                                + "\"]; expected a list of months with incidents and deaths, such"
                                + " as [\"2010-04 3 12\"]");
    }

    @Test
    void organizationTakesItsColourAndAShortNameOfItsOwn() throws Exception {
        Atlas atlas = read();

        assertThat(atlas.organization("red").orElseThrow().colour()).contains("#D55E00");
        assertThat(atlas.organization("blue").orElseThrow().colour()).isEmpty();
        assertThat(atlas.organization("blue").orElseThrow().shortName()).isEqualTo("Los Azules");
    }

    @Test
    void outlinesAreInMapMetres() throws Exception {
        Atlas atlas = read();

        Envelope west = atlas.state("01").orElseThrow().outline().getEnvelopeInternal();
        assertThat(west.contains(atlas.projection().toMap(-102.5, 21.5))).isTrue();
        assertThat(west.getWidth()).isBetween(100_000.0, 110_000.0);
        assertThat(atlas.state("01").orElseThrow().capital()).isEqualTo("San José");
        assertThat(atlas.contents().surroundings().getFirst().name())
                .isEqualTo(new Text("Norte", "North"));
    }

    @Test
    void textWithoutSpanishIsShownInEnglish() throws Exception {
        folder.put("translations.json", "{\"es\": {}}");

        assertThat(read().claim("c1").orElseThrow().locator()).isEqualTo(Text.same("par. 1"));
    }

    @ParameterizedTest
    @CsvSource({"state,name", "CVE_ENT,NOMGEO"})
    void municipalitiesAreReadUnderOurNamesAndUnderThoseOfInegi(String state, String name)
            throws Exception {
        folder.outlines(
                "municipalities.shp",
                List.of(state, name),
                TinyFolder.row(TinyFolder.WEST, "01", "San José"));

        assertThat(read().contents().municipalities())
                .singleElement()
                .satisfies(
                        municipality -> {
                            assertThat(municipality.stateCode()).isEqualTo("01");
                            assertThat(municipality.name()).isEqualTo("San José");
                        });
    }

    @Test
    void shapefileInMetresOfItsOwnProjectionIsBroughtOntoTheMap() throws Exception {
        Atlas plain = read();
        String metres = plain.state("01").orElseThrow().outline().toText();
        folder.outlines(
                "municipalities.shp",
                List.of("state", "name"),
                TinyFolder.row(metres, "01", "San José"));
        Files.copy(
                atlas.resolve("projection.wkt"),
                atlas.resolve("municipalities.prj"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(
                        read().contents()
                                .municipalities()
                                .getFirst()
                                .outline()
                                .equalsExact(plain.state("01").orElseThrow().outline(), 0.01))
                .isTrue();
    }

    @Test
    void folderThatIsNotThereIsTold() {
        assertThat(problems(atlas.resolve("none")))
                .singleElement()
                .asString()
                .endsWith("none: there is no such folder; name one that exists");
    }

    @Test
    void folderThatIsNoAtlasIsTold() {
        assertThat(problems(tables))
                .singleElement()
                .asString()
                .endsWith("this folder is not an atlas; expected one that holds atlas.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.json",
                "sources.json",
                "translations.json",
                "colours.json",
                "projection.wkt",
                "states.shp",
                "surroundings.shp"
            })
    void missingFileIsTold(String file) throws Exception {
        folder.delete(file);

        assertThat(problems())
                .containsExactly(file + ": the file is missing; an atlas folder needs it");
    }

    @Test
    void folderMayLackPopulations() throws Exception {
        folder.delete("populations.json");

        Atlas atlas = read();

        assertThat(atlas.contents().populations()).isEmpty();
        assertThat(atlas.population("01", 2010)).isEmpty();
    }

    @Test
    void populationsThatAreNoneAreTold() throws Exception {
        folder.put(
                "populations.json",
                "[{\"state\":\"01\",\"year\":2010,\"inhabitants\":1.5,\"locator\":\"row 3\"}]");

        assertThat(problems())
                .containsExactly(
                        "populations.json: #1: \"inhabitants\" is 1.5; expected a whole number",
                        "populations.json: #1: \"source\" is missing;"
                                + " expected a text that is not empty");
    }

    @Test
    void brokenJsonIsToldByItsLine() throws Exception {
        folder.put("glossary.json", "[\n{\"term\": }\n]\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("glossary.json: the file is not valid JSON (line 2, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[{\"a\":", "[] []", "[{'a': 1}]", "\u0000", "[{} {}]"})
    void textThatIsNotJsonIsRefused(String text) throws Exception {
        folder.put("glossary.json", text);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("glossary.json: the file is not valid JSON (");
    }

    @Test
    void foundingFactHeldInNothingOfTheAtlasIsRefused() throws Exception {
        folder.put(
                "founding.json",
                """
                [{"source": "s1", "section": "par. 1", "fact": "A fact", "heldIn": "narrative",
                "holders": ["event:e9", "source:s1", "claim:c1"]}]
                """);

        assertThat(problems())
                .satisfiesExactly(
                        e9 -> assertThat(e9).startsWith("founding.json: #1: ").contains("event:e9"),
                        c1 -> assertThat(c1).contains("claim:c1"));
    }

    @Test
    void endlesslyNestedJsonIsRefused() throws Exception {
        folder.put("glossary.json", "[".repeat(1_000_000));

        assertThat(problems()).singleElement().asString().startsWith("glossary.json: ");
    }

    @Test
    void fileOfAnotherShapeIsRefused() throws Exception {
        folder.put("glossary.json", "{}");
        folder.put("translations.json", "[]");
        folder.put("founding.json", "[1]");
        folder.put("cities.json", "");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "glossary.json: expected a list of records in square brackets",
                        "translations.json: expected one record in braces",
                        "founding.json: #1: expected a record in braces",
                        "cities.json: expected a list of records in square brackets");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        Files.write(atlas.resolve("glossary.json"), new byte[] {'[', '"', (byte) 0xF1, '"', ']'});

        assertThat(problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        "glossary.json: the file cannot be read:"
                                + " it is no text in UTF-8; if it is text, save it in that"
                                + " encoding");
    }

    @Test
    void allProblemsOfARecordAreTold() throws Exception {
        folder.put(
                "claims.json",
                """
                [
                {"id":"c1","organization":"red","area":{"lon":-101.3,"lat":95,"radiusKm":-2},
                 "level":"strong","from":"2011-13","evidence":2011,"confidence":"high",
                 "source":"s1","locator":" ","notes":"x"}
                ]
                """);

        assertThat(problems())
                .containsExactly(
                        "claims.json: c1: the radius is -2.0 km; expected more than 0 and at most"
                                + " 1600",
                        "claims.json: c1: \"lat\" is 95; expected degrees from -90 to 90",
                        "claims.json: c1: \"level\" is \"strong\";"
                                + " expected one of dominant, presence",
                        "claims.json: c1: \"from\" is \"2011-13\";"
                                + " expected a date such as 2011, 2011-05 or 2011-05-28",
                        "claims.json: c1: \"evidence\" is 2011;"
                                + " expected a date such as 2011, 2011-05 or 2011-05-28",
                        "claims.json: c1: \"locator\" is \" \"; expected a text that is not empty",
                        "claims.json: c1: \"notes\" is not a key of this file;"
                                + " correct its name or remove it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "claims.json|\"organization\":\"red\"|\"organization\":\"green\"|green",
                "claims.json|\"source\":\"s1\"|\"source\":\"s2\"|s2",
                "claims.json|\"states\":[\"01\"]|\"states\":[\"33\"]|33",
                "claims.json|\"municipality\":\"San José\"|\"municipality\":\"San Juan\"|San Juan",
                "organizations.json|\"parent\":\"red\"|\"parent\":\"green\"|green",
                "organizations.json|\"parent\":\"red\"|\"parent\":\"blue\"|its own parent",
                "relations.json|\"second\":\"blue\"|\"second\":\"red\"|with itself",
                "events.json|[\"red\",\"blue\"]|[\"red\",\"green\"]|green",
                "events.json|\"state\":\"01\"|\"state\":\"1\"|no state \"1\"",
                "cities.json|\"sources\":[\"s1\"]|\"sources\":[\"s3\"]|s3",
                "colours.json|red|green|green",
                "homicides.json|\"state\":\"01\"|\"state\":\"99\"|99",
                "populations.json|\"state\":\"01\"|\"state\":\"99\"|99",
                "populations.json|\"source\":\"s1\"|\"source\":\"s7\"|s7",
                "populations.json|\"year\":2020|\"year\":2010|01 2010",
                "studies.json|\"source\":\"s1\"|\"source\":\"s7\"|s7",
                "sources.json|\"id\":\"s1\"|\"id\":\"s9\"|s1",
            })
    void whatPointsNowhereIsTold(String file, String before, String after, String told)
            throws Exception {
        folder.replace(file, before, after);

        assertThat(problems()).isNotEmpty().allSatisfy(line -> assertThat(line).contains(told));
    }

    @Test
    void repeatedIdIsTold() throws Exception {
        folder.replace("claims.json", "\"id\":\"c3\"", "\"id\":\"c1\"");

        assertThat(problems())
                .containsExactly(
                        "claims.json: c1: \"c1\" is there more than once; expected each once");
    }

    @Test
    void folderOfANewerFormatIsRefused() throws Exception {
        folder.replace("atlas.json", "\"format\": 1", "\"format\": 2");

        assertThat(problems())
                .containsExactly(
                        "atlas.json: the folder has format 2; this program reads format 1");
    }

    @Test
    void projectionThatCannotBeReadIsTold() throws Exception {
        folder.put("projection.wkt", "GEOGCS[");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("projection.wkt: the projection cannot be read: ");
    }

    @Test
    void shapefileCutShortIsToldInOneProblem() throws Exception {
        Path states = atlas.resolve("states.shp");
        byte[] bytes = Files.readAllBytes(states);
        Files.write(states, Arrays.copyOf(bytes, bytes.length - 40));

        assertThat(problems()).singleElement().asString().startsWith("states.shp: ");
    }

    @Test
    void colourThatIsNoneIsTold() throws Exception {
        folder.put("colours.json", "{\"red\": \"vermilion\"}");

        assertThat(problems())
                .containsExactly(
                        "colours.json: \"red\" is \"vermilion\";"
                                + " expected a colour such as #0072B2");
    }

    private Atlas read() throws AtlasException {
        return AtlasReader.read(atlas);
    }

    private List<String> problems() {
        return problems(atlas);
    }

    private static List<String> problems(Path folder) {
        return catchThrowableOfType(AtlasException.class, () -> AtlasReader.read(folder))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.of(PartialDate.parse(text));
    }
}
