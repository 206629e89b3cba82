package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.opening.LaunchOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PlazaCommandTest {

    private final List<LaunchOptions> opened = new ArrayList<>();

    private int open(LaunchOptions opening) {
        opened.add(opening);
        return 0;
    }

    @Test
    void withoutACommandTheWindowOpens() {
        Shell.Result result =
                Shell.run(
                        this::open,
                        "--atlas",
                        "my/atlas",
                        "--date",
                        "2020-06",
                        "--lang",
                        "es",
                        "--lesson",
                        "my.lesson",
                        "--workspace",
                        "case.plaza");
        assertThat(result.exitCode()).isZero();
        assertThat(opened)
                .containsExactly(
                        new LaunchOptions(
                                Path.of("my/atlas"),
                                Optional.of(LocalDate.of(2020, 6, 1)),
                                Optional.of(Language.ES),
                                Optional.of(Path.of("my.lesson")),
                                Optional.of(Path.of("case.plaza")),
                                List.of()));
    }

    @Test
    void theBundledAtlasLiesBesideTheProgram() {
        Shell.run(this::open, "--lang", "en");
        assertThat(opened)
                .containsExactly(
                        new LaunchOptions(
                                Path.of("maps", "mexico"),
                                Optional.empty(),
                                Optional.of(Language.EN),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
    }

    @Test
    void filesOpenInTheWindow(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("cases.csv"), "a\n1\n");
        Path other = Files.writeString(folder.resolve("info"), "a file with the name of a command");
        assertThat(
                        Shell.run(this::open, "--lang", "en", table.toString(), other.toString())
                                .exitCode())
                .isZero();
        assertThat(opened)
                .first()
                .extracting(LaunchOptions::files)
                .isEqualTo(List.of(table, other));
    }

    @Test
    void aWordThatIsNeitherCommandNorFileIsRefused() {
        Shell.Result result = Shell.english("exprot");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error())
                .isEqualTo("plaza: exprot: neither a command nor a file; see plaza --help");
        assertThat(Shell.english("exprot", "info").exitCode()).isEqualTo(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void withoutALanguageTheWindowKeepsThatOfTheLastRun() {
        Shell.run(this::open);
        assertThat(opened).first().extracting(LaunchOptions::language).isEqualTo(Optional.empty());
    }

    @Test
    void theWindowsExitCodeIsThatOfTheProgram() {
        assertThat(Shell.run(opening -> 1, "--lang", "en").exitCode()).isEqualTo(1);
    }

    @Test
    void aWrongDateOpensNoWindow() {
        Shell.Result result = Shell.english("--date", "yesterday");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error())
                .isEqualTo(
                        "plaza: --date yesterday: expected a day of the calendar as"
                                + " year-month-day, such as 2024-11-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "show",
                "search",
                "info",
                "check",
                "import-facts",
                "import-boundaries",
                "import-municipalities",
                "record-start"
            })
    void everyCommandHasHelpInBothLanguages(String command) {
        Shell.Result english = Shell.english(command, "--help");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out())
                .startsWith("Usage: plaza " + command)
                .contains("Show this help and leave.")
                .doesNotContain("null", "''");
        assertThat(Shell.spanish(command, "--help").out())
                .startsWith("Uso: plaza " + command)
                .contains("Muestra esta ayuda y termina.");
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        assertThat(Shell.english("--help").out())
                .contains("Commands:", "import-boundaries", "Exit codes: 0 done");
        assertThat(Shell.spanish("--help").out()).contains("Comandos:", "Códigos de salida");
    }

    @Test
    void argumentsBuildTheCommandsTheyNameAndAllIfTheyNameNone() {
        assertThat(commandsFor("--lang", "en", "export", "--out", "a.png"))
                .containsExactly("export");
        assertThat(commandsFor("--atlas", "note", "show")).containsExactly("note", "show");
        assertThat(commandsFor()).isEmpty();
        assertThat(commandsFor("--version", "-v")).isEmpty();
        assertThat(commandsFor("exprot"))
                .isEqualTo(commandsFor("--help"))
                .contains("export", "info");
    }

    private static Set<String> commandsFor(String... arguments) {
        return PlazaCommand.buildFor(_ -> 0, arguments).getSubcommands().keySet();
    }

    @Test
    void theVersionIsTold() {
        assertThat(Shell.english("--version").out()).startsWith("Plaza Atlas ");
    }

    @Test
    void askedForMoreTheVersionTellsTheRuntimeAndTheStartCache() {
        for (String[] order : new String[][] {{"-v", "--version"}, {"--version", "--verbose"}}) {
            assertThat(Shell.english(order).out().lines())
                    .satisfiesExactly(
                            program -> assertThat(program).startsWith("Plaza Atlas "),
                            java -> assertThat(java).startsWith("Java ").contains("("),
                            cache -> assertThat(cache).startsWith("Start cache: "));
        }
        assertThat(Shell.spanish("-v", "--version").out()).contains("Caché de arranque: ");
    }

    @Test
    void everyCommandTellsTheVersion() {
        assertThat(Shell.english("info", "--version").out()).startsWith("Plaza Atlas ");
    }

    @Test
    void verboseAloneIsMisuse() {
        Shell.Result result = Shell.english("--verbose");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error()).isEqualTo("plaza: --verbose goes with --version alone");
    }

    @Test
    void fromItsSourcesNoStartIsRecorded() {
        Shell.Result result = Shell.english("record-start");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("the program does not lie there");
    }

    @Test
    void misuseIsOneLineInTheLanguageAskedFor() {
        Shell.Result unknown = Shell.english("--colour");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.error()).isEqualTo("plaza: unknown here: --colour; see plaza --help");
        assertThat(Shell.run("export", "--lang=es").error())
                .isEqualTo("plaza export: falta: --out; véase plaza export --help");
        assertThat(Shell.english("show").error())
                .isEqualTo("plaza show: missing: ID; see plaza show --help");
        assertThat(Shell.english("info", "--atlas", "a", "--atlas", "b").error())
                .isEqualTo("plaza info: --atlas is given more than once; see plaza info --help");
    }

    @Test
    void aValueForASwitchIsMisuseInTheLanguageAskedFor() {
        assertThat(Shell.spanish("export", "--check=maybe", "--out=a.png").error())
                .isEqualTo(
                        "plaza export: --check no admite ese valor: maybe;"
                                + " véase plaza export --help");
    }

    @Test
    void aLanguageThatTheAtlasLacksIsMisuse() {
        Shell.Result result = Shell.run("info", "--lang", "fr");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error()).contains("--lang fr");
    }
}
