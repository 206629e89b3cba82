package org.plazaatlas.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.maker.TinyFolder;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

class AtlasCheckTest {

    @TempDir private Path tables;
    @TempDir private Path atlas;

    private TinyFolder folder;

    @BeforeEach
    void writeFolder() throws Exception {
        folder = TinyFolder.write(tables, atlas);
    }

    @Test
    void cleanFolderHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void missingFolderIsAProblemAndNoException() {
        assertThat(AtlasCheck.report(atlas.resolve("none")).problems()).hasSize(1);
    }

    @Test
    void problemsOfFormComeAlone() throws Exception {
        folder.replace("claims.json", "\"level\":\"dominant\"", "\"level\":\"strong\"");
        folder.replace("events.json", "\"start\":\"2012\"", "\"start\":\"2032\"");

        assertThat(problems()).singleElement().asString().startsWith("claims.json: c1: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "claims.json|\"to\":\"2012-05\"|\"to\":\"2010\"|claims.json: c1: the time from 2011"
                        + " to 2010 holds no day; expected an end after the start",
                "claims.json|\"evidence\":\"2011-05-28\"|\"evidence\":\"2026-03-01\"|claims.json:"
                    + " c1: 2026-03-01 is not before 2026-03-01, the end of the atlas; correct one"
                    + " of them",
                "claims.json|\"lat\":21.50|\"lat\":25|claims.json: c3: the point -101.3, 25.0"
                        + " (longitude, latitude) lies outside all states; expected it in one",
                "claims.json|[\"01\"]|[]|claims.json: c1: the claim names no state; expected at"
                        + " least one",
                "events.json|\"start\":\"2011-05-28\"|\"start\":\"2011-05-28\",\"end\":\"2010\"|"
                        + "events.json: ev-1: the end 2010 lies before the start 2011-05-28;"
                        + " expected it later",
                "cities.json|\"lon\":-102.5|\"lon\":-101.9|cities.json: san-jose: the point -101.9,"
                        + " 21.5 (longitude, latitude) lies 10 km outside state 01; expected it"
                        + " inside or within 1 km",
                "cities.json|\"sources\":[\"s1\"]|\"sources\":[]|cities.json: san-jose: no source"
                        + " is named; expected at least one",
                "homicides.json|\"year\":2011|\"year\":1811|homicides.json: #1: the year is 1811;"
                        + " expected one from 1900 to 2026",
                "disputes.json|\"to\":\"2013\"|\"to\":\"2010\"|disputes.json: x1: the time from"
                        + " 2011 to 2010 holds no day; expected an end after the start",
                "disputes.json|\"evidence\":\"2011-06\"|\"evidence\":\"2027\"|disputes.json: x1:"
                        + " 2027 is not before 2026-03-01, the end of the atlas; correct one of"
                        + " them",
                "disputes.json|\"second\":\"blue\"|\"second\":\"red\"|disputes.json: x1: the"
                        + " relation is of an organization with itself; expected two",
                "disputes.json|\"source\":\"s1\"|\"source\":\"s9\"|disputes.json: x1: there is no"
                        + " source \"s9\"; expected an id of sources.json",
                "disputes.json|\"municipality\":\"San José\"|\"municipality\":\"Otra\"|"
                        + "disputes.json: x1: there is no seat of Otra in state 01; expected one"
                        + " in seats.json, or the polygon in municipalities.shp",
                "city_homicides.json|\"city\":\"san-jose\"|\"city\":\"otra\"|"
                        + "city_homicides.json: #1: there is no city \"otra\"; expected an id of"
                        + " cities.json",
                "city_homicides.json|\"year\":2011|\"year\":1811|city_homicides.json: #1: the"
                        + " year is 1811; expected one from 1900 to 2026",
                "incident_counts.json|2011-05 2 4|2011-05 2 5|incident_counts.json: #1: the"
                        + " counts do not agree with incidents.csv; import the table again",
                "incidents.csv|Reds,red,\"Blues|Reds,green,\"Blues|incidents.csv: #1: there is no"
                        + " organization \"green\"; expected an id of organizations.json",
                "incidents.csv|i4,|i3,|incidents.csv: #4: \"i3\" is there more than once; expected"
                        + " each once",
                "municipalities.csv|02001,San Juan,02|01002,San Juan,02|municipalities.csv: #2:"
                        + " the code is 01002 but the state is 02; expected a code that begins"
                        + " with the state's",
                "municipality_presence.csv|01001,red|01009,red|municipality_presence.csv: #1:"
                        + " there is no municipality \"01009\"; expected a code of"
                        + " municipalities.csv",
                "populations.json|\"year\":2020|\"year\":2027|populations.json: #2: the year is"
                        + " 2027; expected one from 1900 to 2026",
                "populations.json|\"inhabitants\":270000|\"inhabitants\":0|populations.json: #2:"
                        + " the number of inhabitants is 0; expected more than 0",
            })
    void whatCannotBeIsTold(String file, String before, String after, String told)
            throws Exception {
        folder.replace(file, before, after);

        assertThat(problems()).containsExactly(told);
    }

    @Test
    void cleanFolderHasNoRemarks() {
        assertThat(AtlasCheck.report(atlas).remarks()).isEmpty();
    }

    @Test
    void malformedLargeTableIsAProblem() throws Exception {
        folder.replace("incidents.csv", "2011-05-30,2011-05-30", "yesterday,2011-05-30");

        assertThat(problems())
                .containsExactly(
                        "incidents.csv: #3: column date_from is 'yesterday'; expected a day such"
                                + " as 2011-05-28");
    }

    @Test
    void oneTextUnderTwoOriginsIsRemarked() throws Exception {
        folder.replace(
                "sources.json",
                "\n]",
                ",\n{\"id\":\"s2\",\"title\":\"A “quoted” Title\","
                        + "\"published\":\"2012-03\",\"kind\":\"news\",\"origin\":\"other\"},"
                        + "\n{\"id\":\"s3\",\"title\":\"A quoted title\","
                        + "\"published\":\"2012-03\",\"kind\":\"news\","
                        + "\"origin\":\"a-ministry\"}\n]");

        assertThat(remarks())
                .containsExactly(
                        "sources.json: s2: the same text as s1, but its origin is other and not"
                                + " a-ministry; sources of one origin count once");
    }

    @Test
    void organizationThatOnlyUnvettedTextsNameIsRemarked() throws Exception {
        folder.replace(
                "sources.json",
                "\n]",
                ",\n{\"id\":\"s2\",\"title\":\"Notes\",\"kind\":\"news\",\"tier\":\"4\"}\n]");
        folder.replace(
                "claims.json",
                "\"confidence\":\"high\",\"source\":\"s1\"",
                "\"confidence\":\"high\",\"source\":\"s2\"");

        assertThat(remarks())
                .containsExactly(
                        "claims.json: c1: red in 01 rests on tier 4 alone, which never colours"
                                + " land");
    }

    @Test
    void undatedEncyclopediaThatColoursLandIsRemarked() throws Exception {
        folder.replace(
                "sources.json",
                "\"published\":\"2012-03\",\"url\":\"https://example.org/1\",\"kind\":\"news\"",
                "\"kind\":\"encyclopedia\"");

        assertThat(remarks())
                .containsExactly(
                        "sources.json: s1: an encyclopedia without a date reports dominance:"
                                + " c1");
    }

    @Test
    void manyRelationsThatEndOnOneDateAreRemarked() throws Exception {
        String relation =
                "{\"first\":\"red\",\"second\":\"blue\",\"kind\":\"rival\",\"to\":\"2014\","
                        + "\"source\":\"s1\",\"locator\":\"par. 2\"}";
        folder.put(
                "relations.json", "[" + String.join(",", Collections.nCopies(5, relation)) + "]");

        assertThat(remarks())
                .containsExactly(
                        "relations.json: s1: 5 relations of this source end on 2014; is that the"
                                + " end of the relations, or of the data?");
    }

    @Test
    void rivalsThatAreAlliesAtOnceAreRemarkedUnlessTheNotesNameAPlace() throws Exception {
        String relation =
                "{\"first\":\"%s\",\"second\":\"%s\",\"kind\":\"%s\",\"from\":\"2012\","
                        + "\"source\":\"s1\",\"locator\":\"par. 2\"%s}";
        String allies = relation.formatted("blue", "red", "ally", "");
        folder.put(
                "relations.json",
                "[" + relation.formatted("red", "blue", "rival", "") + "," + allies + "]");

        assertThat(remarks())
                .containsExactly(
                        "relations.json: blue + red: sources call them rivals and allies at the"
                                + " same time, and the notes name no place: s1 / s1");

        folder.replace("translations.json", "{\"es\":{", "{\"es\":{\"In San José\":\"x\",");
        String noted = relation.formatted("red", "blue", "rival", ",\"note\":\"In San José\"");
        folder.put("relations.json", "[" + noted + "," + noted.replace("rival", "ally") + "]");

        assertThat(remarks()).isEmpty();
    }

    @Test
    void organizationThatActsBeforeItWasIsRemarked() throws Exception {
        folder.replace(
                "organizations.json", "\"activeFrom\":\"2000\"", "\"activeFrom\":\"2011-06\"");

        assertThat(remarks())
                .containsExactly(
                        "events.json: ev-1: red acts in 2011-05-28, but is said to be active from"
                                + " 2011-06",
                        "incident_counts.json: red: red acts in 2011-05, but is said to be active"
                                + " from 2011-06",
                        "municipality_presence.csv: red: red acts in 2006, but is said to be"
                                + " active from 2011-06");
    }

    @Test
    void deathsOutOfOrderAndPointsElsewhereAreRemarked() throws Exception {
        folder.replace("incidents.csv", ",3,2,4,s1", ",3,4,5,s1");
        folder.replace("municipalities.csv", "21.5,-101.5", "21.5,-102.5");

        assertThat(problems()).isEmpty();
        assertThat(remarks())
                .containsExactly(
                        "incidents.csv: i1: low 4, best 3, high 5; expected them in this order",
                        "municipalities.csv: 02001: the point lies 52 km outside state 02");
    }

    private List<String> remarks() {
        return AtlasCheck.report(atlas).remarks().stream()
                .flatMap(group -> group.remarks().stream())
                .map(Problem::toString)
                .toList();
    }

    @Test
    void pointJustOutsideItsStateIsAccepted() throws Exception {
        folder.replace("cities.json", "\"lon\":-102.5", "\"lon\":-101.995");

        assertThat(problems()).isEmpty();
    }

    @Test
    void eventMayEndInTheYearInWhichItStarted() throws Exception {
        folder.replace(
                "events.json",
                "\"start\":\"2011-05-28\"",
                "\"start\":\"2011-05-28\",\"end\":\"2011\"");

        assertThat(problems()).isEmpty();
    }

    @Test
    void textWithoutSpanishIsTold() throws Exception {
        folder.replace("translations.json", "\"par. 2\":\"es:par. 2\",", "");

        assertThat(problems())
                .containsExactly(
                        "translations.json: par. 2: the text has no Spanish; add one under \"es\"");
    }

    @Test
    void overlappingStatesAreTold() throws Exception {
        folder.states(
                TinyFolder.WEST, "POLYGON ((-102.1 21, -102.1 22, -101 22, -101 21, -102.1 21))");

        assertThat(problems())
                .hasSizeGreaterThanOrEqualTo(2)
                .anySatisfy(
                        line -> assertThat(line).startsWith("states.shp: 01: the outline overlaps"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("states.shp: 02: the outline overlaps"));
    }

    @Test
    void sliverBetweenStatesIsTold() throws Exception {
        folder.states(
                TinyFolder.WEST,
                "POLYGON ((-102 21, -101.9995 21.5, -102 22, -101 22, -101 21, -102 21))");

        assertThat(problems())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("leaves a gap", "-10"));
    }

    @Test
    void outlineThatCrossesItselfIsTold() throws Exception {
        folder.states(
                "POLYGON ((-103 21, -102.5 22, -102.5 21, -103 22, -103 21))", TinyFolder.EAST);

        assertThat(problems())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("states.shp: 01: the outline is invalid"));
    }

    private List<String> problems() {
        return AtlasCheck.report(atlas).problems().stream().map(Problem::toString).toList();
    }
}
