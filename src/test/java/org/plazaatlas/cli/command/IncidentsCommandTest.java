package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
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
    void incidentsNearAPlaceStandTheNearestFirst() throws IOException {
        List<CSVRecord> near =
                csv(
                        Shell.english(
                                "incidents",
                                "near",
                                "--at=culiacan",
                                "--km=10",
                                "--from=2008-01-01",
                                "--to=2008-12-31"));
        assertThat(near).isNotEmpty();
        List<Double> distances =
                near.stream().map(row -> Double.parseDouble(row.get("distance_km"))).toList();
        assertThat(distances).isSorted().allMatch(km -> km <= 10);
        assertThat(near).allMatch(row -> row.get("from_date").startsWith("2008"));
        Shell.Result shown =
                Shell.english("show", "incident:" + near.getFirst().get("incident_id"));
        assertThat(shown.out()).contains("Date known", "Place known", "CC BY 4.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | incidents | expected a command: count or near",
                "2 | incidents count --by=town | --by town: expected one of",
                "2 | incidents count --by=state --step=week | --step week: expected one of",
                "2 | incidents count --by=hexagon --hexagon-km=1 | expected 2 to 200",
                "2 | incidents count --by=state --kinds=any | --kinds any: expected one of",
                "2 | incidents count --by=state --from=2012 --to=2011 | 2012",
                "1 | incidents count --by=state --sides=nobody | nobody",
                "2 | incidents near --at=200,5 | expected a longitude",
                "2 | incidents near --at=culiacan --km=0 | expected a number above 0",
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
