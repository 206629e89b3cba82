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
        assertThat(AtlasCheck.problems(atlas.resolve("none"))).hasSize(1);
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
        return AtlasCheck.problems(atlas).stream().map(Problem::toString).toList();
    }
}
