package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands that write what a map shows as data. */
@Execution(ExecutionMode.CONCURRENT)
class DataCommandsTest {

    @TempDir private Path folder;

    private static List<CSVRecord> csv(Shell.Result result) throws IOException {
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(result.out(), format)) {
            return parser.getRecords();
        }
    }

    private static JsonObject json(Shell.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return JsonParser.parseString(result.out()).getAsJsonObject();
    }

    @ParameterizedTest
    @CsvSource({
        "territories, zones.gpkg, SQLite format 3",
        "territories, zones.json, {\"type\":\"FeatureCollection\"",
        "boundaries, lines.KML, <?xml",
        "hotspots, ranking.json, {",
        "hotspots, ranking.txt, rank"
    })
    void theEndingOfTheFileSaysTheFormat(String command, String name, String beginning)
            throws IOException {
        Path file = folder.resolve(name);
        Shell.Result result = Shell.english(command, "--date=2024-11-12", "--out=" + file);

        assertThat(result.err()).isEmpty();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .startsWith(beginning);
    }

    @Test
    void territoriesAreRowsThatTellTheirDate() throws IOException {
        List<CSVRecord> zones = csv(Shell.spanish("territories", "--date=2024-11-12"));
        assertThat(zones)
                .anySatisfy(
                        zone -> {
                            assertThat(zone.get("organization_id")).isEqualTo("cjng");
                            assertThat(zone.get("level")).isEqualTo("dominant");
                            assertThat(zone.get("date")).isEqualTo("2024-11-12");
                            assertThat(zone.get("attribution")).isEqualTo("everyone");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from=2008-06", "--cumulative=2008-06"})
    void territoriesOfSeveralYearsTellBothDatesAndLeaveNothingOut(String window)
            throws IOException {
        List<CSVRecord> oneDay = csv(Shell.english("territories", "--date=2012-06-01"));
        List<CSVRecord> years = csv(Shell.english("territories", "--date=2012-06-01", window));
        assertThat(years)
                .allMatch(zone -> zone.get("from_date").equals("2008-06-01"))
                .allMatch(zone -> zone.get("to_date").equals("2012-06-01"));
        assertThat(organizations(years)).containsAll(organizations(oneDay));
        assertThat(organizations(years)).hasSizeGreaterThan(organizations(oneDay).size());
    }

    private static Set<String> organizations(List<CSVRecord> zones) {
        return zones.stream().map(zone -> zone.get("organization_id")).collect(Collectors.toSet());
    }

    @Test
    void sourcesOfOneKindAloneClaimLess() throws IOException {
        int all = csv(Shell.english("territories", "--date=2025-06-01")).size();
        List<CSVRecord> reports =
                csv(Shell.english("territories", "--date=2025-06-01", "--by-source=kind:official"));
        assertThat(reports).hasSizeLessThan(all);
        assertThat(reports).allMatch(zone -> zone.get("attribution").equals("kind:official"));
    }

    @Test
    void boundariesGoToTheFileAskedFor() throws IOException {
        Path file = folder.resolve("boundaries.geojson");
        Shell.Result result =
                Shell.english(
                        "boundaries", "--date=2024-11-12", "--format=geojson", "--out=" + file);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        JsonObject collection = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(collection.getAsJsonArray("features")).isNotEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void hotSpotsTellEveryTermAndWhy() throws IOException {
        List<CSVRecord> ranking =
                csv(Shell.english("hotspots", "--date=2024-11-12", "--weights=100,0,0,0"));
        assertThat(ranking).hasSize(32);
        CSVRecord first = ranking.getFirst();
        assertThat(first.get("rank")).isEqualTo("1");
        assertThat(Double.parseDouble(first.get("score")))
                .isEqualTo(100 * Double.parseDouble(first.get("contested_share")));
        assertThat(first.get("weight_rivals")).isEqualTo("0");
        assertThat(first.get("why")).isNotEmpty();
        assertThat(first.get("against")).isNotEmpty();
    }

    @Test
    void hotSpotsOfCitiesAreJsonToo() {
        JsonObject ranking =
                json(Shell.english("hotspots", "--date=2024-11-12", "--cities", "--format=json"));
        assertThat(ranking.get("title").getAsString()).contains("not a forecast");
        assertThat(ranking.getAsJsonArray("hot_spots_cities")).isNotEmpty();
    }

    @Test
    void aDifferenceListsChangesAndCities() {
        JsonObject changes =
                json(Shell.english("diff", "--from=2010", "--to=2024", "--format=json"));
        assertThat(changes.get("from_date").getAsString()).isEqualTo("2010-01-01");
        assertThat(changes.getAsJsonArray("changes")).isNotEmpty();
        assertThat(changes.getAsJsonArray("city_changes")).isNotEmpty();
    }

    @Test
    void aDateDiffersFromItselfInNothing() throws IOException {
        assertThat(csv(Shell.english("diff", "--from=2020", "--to=2020"))).isEmpty();
    }

    @Test
    void theBackTestIsNoForecastAndSaysSo() {
        Shell.Result result = Shell.english("backtest", "--year=2017");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("assessment, not a forecast").contains("2017");
        JsonObject all = json(Shell.spanish("backtest", "--all", "--format=json"));
        assertThat(all.getAsJsonArray("backtest")).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"territories", "boundaries"})
    void theSameCommandGivesTheSameBytes(String command) throws IOException {
        String[] formats = {"geojson", "csv"};
        for (String format : formats) {
            Shell.Result first = Shell.english(command, "--date=2012-06-15", "--format=" + format);
            Shell.Result second = Shell.english(command, "--date=2012-06-15", "--format=" + format);
            assertThat(second.out()).isNotEmpty().isEqualTo(first.out());
        }
    }

    @Test
    void theSameShapefileHasTheSameBytes() throws IOException {
        for (String name : List.of("first", "second")) {
            Path file = folder.resolve(name + ".shp");
            Shell.Result result =
                    Shell.english(
                            "boundaries", "--date=2012-06-15", "--format=shp", "--out=" + file);
            assertThat(result.error()).contains("first = side_a", "state_codes = codes");
        }
        for (String ending : List.of(".shp", ".shx", ".dbf", ".prj", ".cpg", ".qml")) {
            assertThat(folder.resolve("second" + ending))
                    .hasSameBinaryContentAs(folder.resolve("first" + ending));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"territories", "hotspots", "diff"})
    void theSameCommandGivesTheSameSpreadsheet(String command) throws IOException {
        String dates = command.equals("diff") ? "--from=2012-06-15 --to=2024" : "--date=2012-06-15";
        for (String name : List.of("first.xlsx", "second.xlsx")) {
            String out = "--out=" + folder.resolve(name);
            String line = command + " " + dates + " --format=xlsx " + out;
            assertThat(Shell.english(line.split(" ")).err()).isEmpty();
        }
        try (InputStream file = Files.newInputStream(folder.resolve("first.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(file)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
        }
        assertThat(folder.resolve("second.xlsx"))
                .hasSameBinaryContentAs(folder.resolve("first.xlsx"));
    }

    @Test
    void anOutputThatTakesNoMoreIsNotTakenForDone() {
        StringWriter err = new StringWriter();
        int exitCode =
                PlazaCommand.build(opening -> 0)
                        .setOut(new PrintWriter(new FullDisk(), false, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(err))
                        .execute("--lang=en", "boundaries", "--date=2024-11-12");
        assertThat(err.toString()).contains("cannot write the standard output: it takes no more");
        assertThat(exitCode).isEqualTo(1);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left on device");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "territories --date=2024-02-30 | --date 2024-02-30: expected a day",
                "territories --date=2024 --format=dxf | expected one of csv, xlsx, geojson, gpkg,"
                        + " shp",
                "hotspots --date=2024 --format=geojson | expected one of csv, xlsx, json",
                "hotspots --date=2024 --format=xlsx | --format xlsx: expected --out with the name"
                        + " of a .xlsx file",
                "territories --date=2024 --format=gpkg --out=a.shp | name of a .gpkg file",
                "hotspots --date=2024 --out=a.shp | expected one of csv, xlsx, json",
                "boundaries --date=2024 --format=shp | expected --out with the name of a .shp file",
                "boundaries --date=2024 --format=shp --out=a.txt | name of a .shp file",
                "hotspots --date=2024 --weights=1,2,3 | expected four numbers from 0",
                "hotspots --date=2024 --weights=1,2,3,-4 | expected four numbers from 0",
                "hotspots --date=2024 --weights=1,2,3,NaN | expected four numbers from 0",
                "diff --from=soon --to=2024 | --from soon: expected a day of the calendar",
                "diff --from=2024 --to=2020 | --from 2024-01-01: expected a day no later than",
                "diff --from=2020 | missing: --to",
                "territories | expected either --date, with or without --from",
                "territories --date=2024 --all | expected either --date",
                "boundaries --all --cumulative=2008 | or --all",
                "territories --date=2024 --by-source=kind:press | one of kind:official",
                "backtest --year=2017 --all | expected one of --year, --all, --cases",
                "boundaries --date=2012 --from=2008 --cumulative=2008 | exclude each other",
                "territories --date=2012 --from=2013 | --from 2013-01-01: expected a day no later",
                "territories --date=2012 --cumulative=soon | expected a day of the calendar",
                "export --date=2012 --from=2013 --out=a.png | expected a day no later than",
                "export --date=2024 --out=a.png --topic=crime | changes or homicides",
                "export --date=2024 --out=a.png --topic=changes | expected both or neither",
                "export --date=2024 --out=a.png --since=2020 | expected both or neither"
            })
    void whatHasNoMeaningIsMisuse(String command, String expected) {
        Shell.Result result = Shell.english(command.split(" "));
        assertThat(result.error()).contains(expected);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "territories --date=1980-01-01 | this atlas covers 2000-01-01 to 2026-03-31",
                "diff --from=1980 --to=2024 | --from 1980: this atlas covers",
                "territories --date=2024 --by-source=hoychih-202 | did you mean hoychih-2024",
                "territories --date=2024 --by-source=zzzzzzzzzzzz | no such source",
                "territories --date=2024 --out=nowhere/a.csv | its folder does not exist",
                "territories --date=2024 --out=src | it is a folder",
                "territories --date=2024 --atlas=nowhere | no such folder",
                "backtest --year=1950 | this atlas can test 2000,"
            })
    void whatIsNotThereIsRefused(String command, String expected) {
        Shell.Result result = Shell.english(command.split(" "));
        assertThat(result.error()).contains(expected);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
    }
}
