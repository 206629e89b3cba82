package org.plazaatlas.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The script bin/plaza, with a Java runtime that prints what it is given. */
@DisabledOnOs(OS.WINDOWS)
class LaunchScriptTest {

    private static final List<String> JARS = List.of("plaza-atlas.jar", "Zeta.jar", "alpha.jar");

    @TempDir private Path folder;

    private Path program;

    @BeforeEach
    void layOutAProgramWithACache() throws IOException {
        program = Files.createDirectories(folder.resolve("a program"));
        Path lib = Files.createDirectories(program.resolve("lib"));
        executable(
                Files.createDirectories(program.resolve("bin")).resolve("plaza"),
                Files.readString(Path.of("src", "main", "dist", "bin", "plaza")));
        for (String jar : JARS) {
            Files.writeString(lib.resolve(jar), "content of " + jar);
        }
        ProgramJars jars = new ProgramJars(lib);
        jars.setTimes();
        jars.writeSums(lib.resolve("plaza.aot.sums"));
        Files.writeString(lib.resolve("plaza.aot"), "a cache");
        Path java = Files.createDirectories(folder.resolve("java/bin"));
        executable(java.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theCacheAndTheArgumentsAreHandedOn() throws Exception {
        assertThat(started("info", "--lang", "e s"))
                .contains(cacheOption())
                .endsWith("-jar", lib("plaza-atlas.jar").toString(), "info", "--lang", "e s");
    }

    @Test
    void jarsOfACopyGetTheirTimeBack() throws Exception {
        for (String jar : JARS) {
            Files.setLastModifiedTime(lib(jar), FileTime.from(Instant.now()));
        }
        assertThat(started("info")).contains(cacheOption());
        for (String jar : JARS) {
            assertThat(Files.getLastModifiedTime(lib(jar)).toInstant())
                    .as(jar)
                    .isEqualTo(ProgramJars.TIME);
        }
    }

    @Test
    void aJarOfAnotherBuildRulesTheCacheOut() throws Exception {
        Files.writeString(lib("alpha.jar"), "CONTENT of alpha.jar");
        Instant changed = Files.getLastModifiedTime(lib("alpha.jar")).toInstant();
        assertThat(started("info")).noneMatch(option -> option.startsWith("-XX:AOTCache"));
        assertThat(Files.getLastModifiedTime(lib("alpha.jar")).toInstant()).isEqualTo(changed);
    }

    @Test
    void withoutACacheTheProgramStartsWithout() throws Exception {
        Files.delete(lib("plaza.aot"));
        assertThat(started("info"))
                .noneMatch(option -> option.startsWith("-XX:AOTCache"))
                .endsWith("-jar", lib("plaza-atlas.jar").toString(), "info");
    }

    private Path lib(String file) throws IOException {
        return program.toRealPath().resolve("lib").resolve(file);
    }

    private String cacheOption() throws IOException {
        return "-XX:AOTCache=" + lib("plaza.aot");
    }

    private List<String> started(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(program.resolve("bin/plaza").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        Process process = builder.start();
        List<String> lines = process.inputReader().readAllLines();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
