package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code plaza backtest} on the bundled atlas; it says the same of two dates and in two languages.
 */
@Execution(ExecutionMode.CONCURRENT)
class BacktestCommandTest {

    private static final String HEADER = "expected,place_ref,place_kind,date,case_id,why\n";

    /** Two that hold whatever claims are added: Sinaloa's own state, and the whole country. */
    private static final String CASES =
            HEADER
                    + "present=sinaloa,25,state,2012,k1,home\n"
                    + "not=sinaloa:dominant,25,state,2012-06-01,k2,home\n"
                    + "\"present=sinaloa,cjng\",MX,country,2024-11-12,k3,\"both, here\"\n"
                    + "present=sinaloa,culiacan,city,2012,k4,home\n";

    @TempDir private Path folder;

    private Path table(String text) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, text);
        return file;
    }

    private Shell.Result english(String cases, String... more) throws IOException {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "backtest";
        arguments[1] = "--cases=" + table(cases);
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Shell.english(arguments);
    }

    private static List<CSVRecord> csv(Shell.Result result) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(result.out(), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void eachCaseIsJudgedAndTheTotalsFollow() throws IOException {
        Shell.Result result = english(CASES);

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("k1 · 2012 · Sinaloa · agrees\n")
                .contains("  Expected: present=sinaloa\n")
                .contains("k2 · 1 Jun 2012 · Sinaloa · disagrees\n")
                .contains("  Not met: not=sinaloa:dominant\n")
                .contains("  The map says: Dominant: Sinaloa Cartel")
                .contains("  Claims: ")
                .contains("k4 · 2012 · Culiacán · agrees\n")
                .endsWith("\n4 cases judged: 3 agree (75%), 0 in part, 1 disagrees.\n");
    }

    @Test
    void itSpeaksSpanishToo() throws IOException {
        Shell.Result result = Shell.spanish("backtest", "--cases=" + table(CASES));

        assertThat(result.out())
                .contains("k1 · 2012 · Sinaloa · coincide\n")
                .contains("  El mapa dice: Dominante: Cártel de Sinaloa")
                .endsWith("\n4 casos juzgados: 3 coinciden (75%), 0 en parte, 1 no coincide.\n");
    }

    @Test
    void asCsvEachCaseIsARowAndTheTotalsGoToTheErrorStream() throws IOException {
        Shell.Result result = english(CASES, "--format=csv");
        List<CSVRecord> rows = csv(result);

        assertThat(rows)
                .extracting(row -> row.get("case_id"))
                .containsExactly("k1", "k2", "k3", "k4");
        assertThat(rows).extracting(row -> row.get("verdict")).contains("agrees", "disagrees");
        assertThat(rows.get(1).get("failed")).isEqualTo("not=sinaloa:dominant");
        assertThat(rows.get(1).get("status")).isNotEmpty();
        assertThat(rows.get(1).get("claim_ids").split(" "))
                .isNotEmpty()
                .allMatch(id -> MexicoAtlas.atlas().claim(id).isPresent());
        assertThat(rows.get(2).get("place_id")).isEmpty();
        assertThat(rows).allMatch(row -> row.get("attribution").equals("everyone"));
        assertThat(result.error()).contains("4 cases judged: 3 agree");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void asJsonTheTotalsFollowTheCases() throws IOException {
        Shell.Result result = english(CASES, "--format=json");
        JsonObject all = JsonParser.parseString(result.out()).getAsJsonObject();
        JsonArray cases = all.getAsJsonArray("cases");
        JsonObject totals = all.getAsJsonArray("case_totals").get(0).getAsJsonObject();

        assertThat(result.err()).isEmpty();
        assertThat(cases).hasSize(4);
        assertThat(cases.get(2).getAsJsonObject().get("date").getAsString())
                .isEqualTo("2024-11-12");
        assertThat(cases.get(3).getAsJsonObject().get("place_id").getAsString())
                .isEqualTo("culiacan");
        assertThat(totals.get("judged").getAsInt()).isEqualTo(4);
        assertThat(totals.get("agree").getAsInt()).isEqualTo(3);
        assertThat(totals.get("disagree").getAsInt()).isEqualTo(1);
    }

    @Test
    void casesAreJudgedBySomeSourcesAlone() throws IOException {
        Shell.Result result = english(CASES, "--by-source=kind:dataset", "--format=csv");

        assertThat(csv(result)).allMatch(row -> row.get("attribution").equals("kind:dataset"));
    }

    @Test
    void malformedRowsAreListedAndTheOthersJudged() throws IOException {
        Shell.Result result =
                english(
                        CASES
                                + "present=sinaloa,25,state,2012-13,k5,\n"
                                + "presnt=sinaloa,25,state,2012,k6,\n"
                                + "present=sinaloa,25,province,2012,k7,\n");

        assertThat(result.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("#6: column date is '2012-13'"),
                        line -> assertThat(line).contains("#7: column expected").contains("presnt"),
                        line -> assertThat(line).contains("#8: column place_kind is 'province'"));
        assertThat(result.out()).contains("4 cases judged");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void whatTheAtlasLacksIsSaidAndNoFaultOfTheTable() throws IOException {
        Shell.Result result =
                english(
                        HEADER
                                + "present=sinaloa,2,state,2012,k1,a code without its zero\n"
                                + "present=sinaloa,33,state,2012,k2,\n"
                                + "present=sinaloa,atlantis,city,2012,k3,\n"
                                + "present=sinaloa,25,state,1912,k4,\n"
                                + "present=caribes,25,state,2012,k5,\n");

        assertThat(result.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("#3").contains("no state \"33\""),
                        line -> assertThat(line).contains("#4").contains("no city \"atlantis\""),
                        line -> assertThat(line).contains("#5").contains("1912 lies outside"),
                        line ->
                                assertThat(line)
                                        .contains("#6")
                                        .contains("organization \"caribes\""));
        assertThat(result.out()).contains("k1 · 2012 · Baja California").contains("2 cases judged");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case_id,date | the header is case_id,date; expected the columns"
                        + " case_id,date,place_kind",
                "'' | expected the columns case_id",
            })
    void aTableThatCannotBeReadIsRefused(String text, String expected) throws IOException {
        Shell.Result result = english(text + "\n");

        assertThat(result.error()).contains(expected);
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void theJudgementGoesToTheFileAskedFor() throws IOException {
        Path file = folder.resolve("judged.txt");
        Shell.Result result = english(CASES, "--out=" + file);

        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file)).contains("k1 · 2012").contains("4 cases judged");
    }

    @Test
    void eachNationalListStandsBesideAllOtherSources() throws IOException {
        List<CSVRecord> lists = csv(Shell.english("backtest", "--sources", "--format=csv"));

        assertThat(lists)
                .extracting(row -> row.get("origin"))
                .contains("dea-ndta-2015", "estrategia-100dias-2024", "uif-2020", "dea-ndta-2025");
        for (CSVRecord list : lists) {
            int named = Integer.parseInt(list.get("states_named"));
            int compared = Integer.parseInt(list.get("states_compared"));
            assertThat(named).isBetween(10, 32);
            assertThat(compared + Integer.parseInt(list.get("states_silent"))).isEqualTo(named);
            assertThat(list.get("source_ids")).isNotEmpty();
        }
    }

    @Test
    void listsAreExplainedInBothLanguages() {
        assertThat(Shell.english("backtest", "--sources").out())
                .contains("National lists and maps against all other sources")
                .contains("Agree: the list names everyone");
        assertThat(Shell.spanish("backtest", "--sources").out())
                .contains("Listas y mapas nacionales frente a todas las demás fuentes")
                .contains("Coinciden: la lista nombra a todos");
    }

    @Test
    void pressureIsTestedBesideTwoPlainGuesses() throws IOException {
        List<CSVRecord> states = csv(Shell.english("backtest", "--all", "--format=csv"));
        List<CSVRecord> cities =
                csv(Shell.english("backtest", "--all", "--cities", "--format=csv"));

        assertThat(states).extracting(row -> row.get("n")).containsOnly("32");
        assertThat(cities).extracting(row -> row.get("n")).containsOnly("10");
        for (List<CSVRecord> rows : List.of(states, cities)) {
            assertThat(rows).extracting(row -> row.get("year")).contains("2000", "2024");
            assertThat(rows).noneMatch(row -> row.get("baseline_rho").isEmpty());
            assertThat(rows).noneMatch(row -> row.get("last_year_rho").isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "backtest | expected one of --year, --all, --cases",
                "backtest --sources --all | expected one of --year, --all, --cases",
                "backtest --cases=pom.xml --year=2017 | expected one of --year, --all, --cases",
                "backtest --sources --cities | --sources and --cities exclude each other",
                "backtest --cases=pom.xml --weights=1,2,3,4 | --cases and --weights exclude",
                "backtest --sources --by-source=kind:news | --sources and --by-source exclude",
                "backtest --sources --format=shp | expected one of text, csv, xlsx, json",
            })
    void whatHasNoMeaningIsMisuse(String command, String expected) {
        Shell.Result result = Shell.english(command.split(" "));

        assertThat(result.error()).contains(expected);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }
}
