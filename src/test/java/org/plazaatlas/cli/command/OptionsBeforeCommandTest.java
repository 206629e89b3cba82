package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.store.maker.TinyFolder;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An option before a command has the same effect as after it, or is refused: a user who asks for
 * another atlas must never get the bundled one without notice.
 */
class OptionsBeforeCommandTest {

    private static final String DATE = "--date=2020-06-15";
    private static final String ATLAS = "--atlas=@atlas@";
    private static final String OUT = "--out=@out@";

    /** What each command needs so that it does something with the tiny atlas. */
    private static final Map<String, List<String>> NEEDED =
            Map.ofEntries(
                    Map.entry("export", List.of(ATLAS, DATE, "--size=640x480", OUT + ".svg")),
                    Map.entry("lesson", List.of("list", ATLAS)),
                    Map.entry("inspect", List.of("@tables@/admin1.json")),
                    Map.entry("note", List.of("MX-OES", ATLAS, OUT + ".pdf")),
                    Map.entry("territories", List.of(ATLAS, DATE)),
                    Map.entry("boundaries", List.of(ATLAS, DATE)),
                    Map.entry("hotspots", List.of(ATLAS, DATE)),
                    Map.entry("diff", List.of(ATLAS, "--from=2018", "--to=2020")),
                    Map.entry("backtest", List.of(ATLAS, "--all")),
                    Map.entry("show", List.of("MX-OES", ATLAS)),
                    Map.entry("search", List.of("oeste", ATLAS)),
                    Map.entry("info", List.of(ATLAS)),
                    Map.entry("check", List.of("@atlas@")),
                    Map.entry("import-facts", List.of("@tables@", "@made@")),
                    Map.entry("import-boundaries", List.of("@tables@/admin1.json", "@made@")),
                    Map.entry("import-municipalities", List.of("@tables@/admin1.json", "@made@")),
                    Map.entry("incidents", List.of("count", ATLAS)),
                    Map.entry("patch", List.of("@out@.plaza", OUT + ".patch")),
                    Map.entry("apply", List.of("@out@.patch", "@made@")),
                    Map.entry("record-start", List.of()));

    /** A value for each option that wants one. */
    private static final Map<String, String> VALUES =
            Map.ofEntries(
                    Map.entry("--atlas", "@atlas@"),
                    Map.entry("--out", "@out@.txt"),
                    Map.entry("--date", "2021-03"),
                    Map.entry("--from", "2019"),
                    Map.entry("--to", "2021"),
                    Map.entry("--cumulative", "2019"),
                    Map.entry("--since", "2019"),
                    Map.entry("--dates", "2019..2021/P1Y"),
                    Map.entry("--multiples", "2"),
                    Map.entry("--lang", "es"),
                    Map.entry("--weights", "1,1,1,1"),
                    Map.entry("--year", "2020"),
                    Map.entry("--size", "800x600"),
                    Map.entry("--extent", "MX-EST"));

    private static final String OTHER_VALUE = "other";

    @TempDir private static Path folder;

    @BeforeAll
    static void makeAnAtlas() throws Exception {
        TinyFolder.write(
                Files.createDirectories(folder.resolve("tables")),
                Files.createDirectories(folder.resolve("atlas")));
    }

    static Stream<Arguments> everyOptionOfEveryCommand() {
        CommandLine plaza = PlazaCommand.build(_ -> 0);
        return plaza.getSubcommands().entrySet().stream()
                .flatMap(
                        command ->
                                Stream.of(plaza, command.getValue())
                                        .flatMap(c -> c.getCommandSpec().options().stream())
                                        .map(OptionsBeforeCommandTest::written)
                                        .distinct()
                                        .map(option -> Arguments.of(command.getKey(), option)));
    }

    private static String written(OptionSpec option) {
        String name = option.longestName();
        return option.arity().max() == 0
                ? name
                : name + "=" + VALUES.getOrDefault(name, OTHER_VALUE);
    }

    @ParameterizedTest
    @MethodSource("everyOptionOfEveryCommand")
    void anOptionBeforeACommandCountsOrIsRefused(String command, String option) throws IOException {
        List<String> others = needed(command, option);
        Outcome before = run(concat(List.of(option, command), others));
        if (before.result().exitCode() == 2) {
            assertThat(before.result().error()).contains("véase plaza");
        } else {
            assertThat(before).isEqualTo(run(concat(List.of(command), others, List.of(option))));
        }
    }

    @Test
    void anOptionAndItsValueMayBeTwoWords() throws IOException {
        assertThat(run(List.of("--atlas", "@atlas@", "info", "--lang", "es")))
                .isEqualTo(run(List.of("info", ATLAS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "note",
                "territories",
                "boundaries",
                "hotspots",
                "diff",
                "backtest",
                "show",
                "search",
                "info"
            })
    void theAtlasCountsBeforeEachCommandThatReadsOne(String command) throws IOException {
        List<String> others = needed(command, ATLAS);
        Outcome before = run(concat(List.of(ATLAS, command), others));
        assertThat(before.result().exitCode()).isZero();
        assertThat(before).isEqualTo(run(concat(List.of(command, ATLAS), others)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "info", "check", "diff", "backtest", "import-facts"})
    void aDateBeforeACommandWithoutOneIsMisuse(String command) throws IOException {
        Shell.Result result = run(concat(List.of(DATE, command), needed(command, DATE))).result();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error())
                .isEqualTo(
                        "plaza %s: desconocido aquí: %s; véase plaza %s --help"
                                .formatted(command, DATE, command));
    }

    @Test
    void anOptionOnBothSidesOfACommandIsMisuse() {
        for (String option : List.of("--atlas", "--date", "--lang")) {
            Shell.Result result = Shell.run(option, "es", "show", "--lang", "es", option, "es");
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.error())
                    .isEqualTo(
                            "plaza show: %s aparece más de una vez; véase plaza show --help"
                                    .formatted(option));
        }
    }

    @Test
    void helpBeforeACommandIsThatOfTheCommand() {
        assertThat(Shell.english("--help", "info").out()).startsWith("Usage: plaza info ");
    }

    /** What a command said and the files that it wrote, by name, as text. */
    private record Outcome(Shell.Result result, Map<String, String> files) {}

    private static Outcome run(List<String> arguments) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        List<String> all = new ArrayList<>(arguments);
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--lang"))) {
            all.add("--lang=es");
        }
        Shell.Result result =
                Shell.run(all.stream().map(a -> placed(a, out)).toArray(String[]::new));
        return new Outcome(
                new Shell.Result(
                        result.exitCode(), named(result.out(), out), named(result.err(), out)),
                files(out));
    }

    private static String placed(String argument, Path out) {
        return argument.replace("@atlas@", folder.resolve("atlas").toString())
                .replace("@tables@", folder.resolve("tables").toString())
                .replace("@made@", out.resolve("made").toString())
                .replace("@out@", out.resolve("out").toString());
    }

    private static String named(String text, Path out) {
        return text.replace(out.toString(), "OUT");
    }

    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(file).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static List<String> needed(String command, String option) {
        String name = option.split("=")[0];
        return NEEDED.get(command).stream()
                .filter(argument -> !argument.split("=")[0].equals(name))
                .toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static List<String> concat(List<String>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }
}
