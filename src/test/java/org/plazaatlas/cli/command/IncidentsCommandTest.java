package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** {@code plaza incidents}. */
@Execution(ExecutionMode.CONCURRENT)
class IncidentsCommandTest {

    private static List<CSVRecord> csv(Shell.Result result) throws IOException {
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(result.out(), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void allIncidentsOfTheAtlasAreCountedOnceByState() throws IOException {
        List<CSVRecord> states =
                csv(
                        Shell.english(
                                "incidents",
                                "count",
                                "--by=state",
                                "--step=total",
                                "--from=2000",
                                "--to=2024"));
        assertThat(states.stream().mapToInt(row -> Integer.parseInt(row.get("events"))).sum())
                .isEqualTo(18_902);
        assertThat(states)
                .anySatisfy(
                        row -> {
                            assertThat(row.get("id")).isEqualTo("08");
                            assertThat(row.get("name")).isEqualTo("Chihuahua");
                            assertThat(row.get("source_id")).isEqualTo("ucdp-ged");
                        });
    }

    @Test
    void hexagonsHaveShapes() {
        Shell.Result result =
                Shell.spanish(
                        "incidents",
                        "count",
                        "--by=hexagon",
                        "--step=year",
                        "--from=2020-01-01",
                        "--to=2020-12-31",
                        "--hexagon-km=50",
                        "--format=geojson");
        JsonObject collection = JsonParser.parseString(result.out()).getAsJsonObject();
        JsonObject first = collection.getAsJsonArray("features").get(0).getAsJsonObject();
        assertThat(first.getAsJsonObject("geometry").get("type").getAsString())
                .isEqualTo("MultiPolygon");
        assertThat(first.getAsJsonObject("properties").get("deaths").getAsInt()).isPositive();
    }

    @Test
    void hotSpotsOfJuarezAreHexagonsWithAClass() throws IOException {
        List<CSVRecord> hexagons =
                csv(
                        Shell.english(
                                "incidents",
                                "hotspots",
                                "--km=50",
                                "--from=2010-01-01",
                                "--to=2010-12-31"));
        assertThat(hexagons).hasSizeBetween(200, 400);
        CSVRecord worst =
                hexagons.stream()
                        .max(Comparator.comparingInt(row -> Integer.parseInt(row.get("deaths"))))
                        .orElseThrow();
        assertThat(worst.get("hot_spot")).isEqualTo("hot_99");
        assertThat(Double.parseDouble(worst.get("gi_star"))).isGreaterThan(3);
        assertThat(Double.parseDouble(worst.get("p_value"))).isLessThan(0.001);
        assertThat(hexagons).anyMatch(row -> row.get("hot_spot").equals("none"));
    }

    @Test
    void statesAreComparedWithTheirNeighbours() {
        Shell.Result result =
                Shell.spanish(
                        "incidents",
                        "hotspots",
                        "--by=state",
                        "--measure=events",
                        "--from=2010-01-01",
                        "--to=2010-12-31",
                        "--format=geojson");
        assertThat(result.err()).isEmpty();
        JsonObject collection = JsonParser.parseString(result.out()).getAsJsonObject();
        assertThat(collection.getAsJsonArray("features")).hasSize(32);
        JsonObject first =
                collection
                        .getAsJsonArray("features")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("properties");
        assertThat(first.get("name").getAsString()).isEqualTo("Chihuahua");
        assertThat(first.get("p_value").getAsDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void incidentsNearAPlaceStandTheNearestFirst() throws IOException {
        List<CSVRecord> near =
                csv(
                        Shell.english(
                                "incidents",
                                "near",
                                "--at=culiacan",
                                "--km=10",
                                "--from=2008-01-01",
                                "--to=2008"));
        assertThat(near).isNotEmpty();
        List<Double> distances =
                near.stream().map(row -> Double.parseDouble(row.get("distance_km"))).toList();
        assertThat(distances).isSorted().allMatch(km -> km <= 10);
        assertThat(near)
                .allMatch(row -> row.get("from_date").startsWith("2008"))
                .anyMatch(row -> row.get("from_date").startsWith("2008-03"));
        Shell.Result shown =
                Shell.english("show", "incident:" + near.getFirst().get("incident_id"));
        assertThat(shown.out()).contains("Date known", "Place known", "CC BY 4.0");
    }

    @Test
    void aTableOfOnesOwnTakesThePlaceOfTheAtlasData(@TempDir Path folder) throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("own.csv"),
                        """
                        cuando,x,y,muertos
                        2020-03-01,-107.394,24.809,2
                        2020-04-01,-107.394,24.809,3
                        never,-107.394,24.809,1
                        """);
        Path unusable = folder.resolve("unusable.csv");
        Shell.Result counted =
                Shell.english(
                        "incidents",
                        "count",
                        "--by=state",
                        "--step=total",
                        "--incidents=" + table,
                        "--columns=date=cuando",
                        "--unusable=" + unusable);
        assertThat(counted.exitCode()).isZero();
        assertThat(counted.out()).contains(",25,Sinaloa,2,5,own:own.csv,");
        assertThat(counted.err())
                .contains("rows 3, of them incidents 2; events 2, deaths 5")
                .contains("Rows that cannot be used: 1 (the date cannot be read: 1)");
        assertThat(Files.readString(unusable)).contains("4,the date cannot be read,never,");
        Shell.Result near =
                Shell.english(
                        "incidents",
                        "near",
                        "--at=culiacan",
                        "--km=30",
                        "--from=2020-04-01",
                        "--incidents=" + table,
                        "--columns=date=cuando");
        assertThat(near.out()).hasLineCount(2).contains("2020-04-01").doesNotContain("2020-03-01");
        Shell.Result tested =
                Shell.english("backtest", "--incidents=" + folder.resolve("none.csv"));
        assertThat(tested.exitCode()).isEqualTo(1);
        assertThat(tested.err()).contains("none.csv");
    }

    @Test
    void theRuleIsTestedWithTheColumnsThatAreNamed(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("cuando,x,y,muertos\n");
        for (int i = 0; i < 120; i++) {
            rows.append("2020-03-01,-107.394,24.809,2\n");
        }
        rows.append("never,-107.394,24.809,2\n");
        Path table = Files.writeString(folder.resolve("own.csv"), rows);
        Path unusable = folder.resolve("unusable.csv");
        Shell.Result tested =
                Shell.english(
                        "backtest",
                        "--incidents=" + table,
                        "--columns=date=cuando",
                        "--unusable=" + unusable,
                        "--format=csv");
        assertThat(tested.exitCode()).isZero();
        assertThat(tested.err()).contains("of them incidents 120");
        assertThat(tested.out()).contains(",120,");
        assertThat(unusable).exists();
        Shell.Result withoutTable =
                Shell.english("backtest", "--incidents", "--columns=date=cuando");
        assertThat(withoutTable.exitCode()).isEqualTo(2);
        assertThat(withoutTable.err()).contains("expected --incidents with a file");
    }

    @Test
    void aFolderThatHoldsAnythingIsRefusedBeforeThePlanIsMade(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Shell.Result planned =
                Shell.english(
                        "incidents",
                        "plan",
                        "--engine=duckdb",
                        "--atlas=nowhere",
                        "--out=" + folder);
        assertThat(planned.exitCode()).isEqualTo(1);
        assertThat(planned.err()).contains("cannot write " + folder + ": it is not empty");
    }

    /** A stamp in each row as well would say the same of all of them again. */
    @Test
    void inJsonTheStampIsToldOnce() {
        Shell.Result states =
                Shell.english(
                        "incidents",
                        "hotspots",
                        "--by=state",
                        "--from=2010-01-01",
                        "--to=2010-12-31",
                        "--format=json");
        Shell.Result csv =
                Shell.english(
                        "incidents",
                        "hotspots",
                        "--by=state",
                        "--from=2010-01-01",
                        "--to=2010-12-31");
        String stamp = csv.out().lines().findFirst().orElseThrow().split(",cluster,")[1];
        for (String column : stamp.split(",")) {
            assertThat(states.out().split("\"" + column + "\"", -1).length).isLessThan(32);
        }
    }

    @Test
    void aTableThatDoesNotTellWhenOrWhereIsRefusedWithItsColumns(@TempDir Path folder)
            throws IOException {
        Path table = Files.writeString(folder.resolve("own.csv"), "uno,dos\n1,2\n3,4\n");
        String file = "--incidents=" + table;
        assertThat(Shell.english("incidents", "count", "--by=state", file).err())
                .contains("no column tells when", "uno, dos");
        assertThat(
                        Shell.english(
                                        "incidents",
                                        "count",
                                        "--by=state",
                                        file,
                                        "--columns=date=uno")
                                .err())
                .contains("no column tells where");
        assertThat(
                        Shell.english(
                                        "incidents",
                                        "count",
                                        "--by=state",
                                        file,
                                        "--columns=date=tres")
                                .err())
                .contains("expected a column of the table, not tres");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | incidents | expected a command: count, near, hotspots or plan",
                "2 | incidents count --by=town | --by town: expected one of",
                "2 | incidents count --by=state --step=week | --step week: expected one of",
                "2 | incidents count --by=hexagon --hexagon-km=1 | expected 2 to 200",
                "2 | incidents count --by=state --kinds=any | --kinds any: expected one of",
                "2 | incidents count --by=state --from=2012 --to=2011 | 2012",
                "1 | incidents count --by=state --sides=nobody | nobody",
                "2 | incidents near --at=200,5 | expected a longitude",
                "2 | incidents near --at=culiacan --km=0 | expected a number above 0",
                "2 | incidents count --by=state --unusable=x.csv | expected --incidents with a"
                        + " file",
                "2 | incidents hotspots --km=1 | --km 1: expected 2 to 200",
                "2 | incidents hotspots --by=zone | --by zone: expected one of",
                "1 | incidents near --at=sinaloa | expected a city",
                "2 | export --out=x.png --incidents=dots | --incidents dots: expected one of",
                "2 | export --out=x.png --window=90 | expected days such as 90d"
            })
    void whatMeansNothingIsRefused(int exitCode, String command, String said) {
        Shell.Result result = Shell.english(command.split(" "));
        assertThat(result.err()).contains(said);
        assertThat(result.exitCode()).isEqualTo(exitCode);
    }
}
