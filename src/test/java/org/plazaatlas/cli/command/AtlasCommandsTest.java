package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The commands that read, check and make atlas folders. */
@Execution(ExecutionMode.CONCURRENT)
class AtlasCommandsTest {

    private static final Path BUNDLED = Path.of("maps", "mexico");

    @TempDir private Path folder;

    @Test
    void theBundledAtlasIsCleanAndWhatAsksForALookFollowsWithItsCount() {
        Shell.Result result = Shell.english("check");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith(BUNDLED + ": no problems found")
                .contains("To look at: Rivals and allies at once, without a place (7)")
                .contains("  relations.json: juarez + sinaloa: sources call them rivals");
    }

    @Test
    void eachProblemOfAnAtlasIsALine() throws IOException {
        copyBundled();
        replaceIn("cities.json", "\"tijuana\"", "\"tijuana\", \"colour\": \"red\"");
        Shell.Result result = Shell.english("check", folder.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines())
                .as("remarks on an atlas that cannot be read would hide why")
                .singleElement()
                .asString()
                .startsWith("cities.json: tijuana: ");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aMissingAtlasIsOneLine() {
        Path nowhere = folder.resolve("nowhere");
        for (String command : new String[] {"info", "check", "search", "show"}) {
            Shell.Result result = missing(command, nowhere);
            assertThat(result.exitCode()).as(command).isEqualTo(1);
            assertThat(result.error()).contains(nowhere.toString()).contains("no such folder");
        }
    }

    private static Shell.Result missing(String command, Path nowhere) {
        return switch (command) {
            case "check" -> Shell.english("check", nowhere.toString());
            case "info" -> Shell.english("info", "--atlas", nowhere.toString());
            default -> Shell.english(command, "sinaloa", "--atlas", nowhere.toString());
        };
    }

    @Test
    void aDamagedAtlasIsOneLineThatCountsTheOtherProblems() throws IOException {
        copyBundled();
        Files.writeString(folder.resolve("claims.json"), "[{]");
        Files.delete(folder.resolve("sources.json"));
        Shell.Result result = Shell.english("info", "--atlas", folder.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains(".json").contains("(and 1 more");
    }

    @Test
    void infoCountsWhatTheAtlasHolds() {
        Shell.Result result = Shell.spanish("info");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("De 2000-01-01 a 2026-03-31")
                .containsPattern("1,699 +afirmaciones")
                .containsPattern("775 +fuentes")
                .containsPattern("396 +disputas")
                .containsPattern("18,902 +incidentes con muertes")
                .contains("Fuentes por clase: 9 oficiales");
    }

    @Test
    void searchTellsTheNameThatShowTakes() {
        assertThat(Shell.english("search", "tepito").out())
                .startsWith("organization:union-tepito")
                .contains("La Unión Tepito · Organization");
        Shell.Result nothing = Shell.spanish("search", "xyzzy", "qwfp");
        assertThat(nothing.exitCode()).isZero();
        assertThat(nothing.out()).isEqualToIgnoringNewLines("Nada encontrado para: xyzzy qwfp");
    }

    @Test
    void importsThatCannotBeDoneAreOneLine() {
        Shell.Result facts =
                Shell.english("import-facts", folder.resolve("none").toString(), folder.toString());
        assertThat(facts.exitCode()).isEqualTo(1);
        assertThat(facts.error()).contains("none");
        Shell.Result boundaries =
                Shell.english(
                        "import-boundaries",
                        folder.resolve("admin1.json").toString(),
                        folder.toString());
        assertThat(boundaries.exitCode()).isEqualTo(1);
        assertThat(boundaries.error()).contains("admin1.json");
        assertThat(Shell.english("import-facts", "only-one").exitCode()).isEqualTo(2);
    }

    private void copyBundled() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void replaceIn(String file, String found, String replacement) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        int place = text.indexOf(found);
        Files.writeString(
                path,
                text.substring(0, place) + replacement + text.substring(place + found.length()));
    }
}
