package org.plazaatlas.opening;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the program a second time, without a display, until its map is painted and a piece of each
 * common format is written, and lets the runtime record that training run.
 */
public final class StartRehearsal {

    /** A program started with it closes its window with the first frame and makes pieces. */
    private static final String PROPERTY = "plaza.rehearsal";

    private static final int MOST_SECONDS = 280;

    /** Any day that the bundled atlas covers. */
    private static final String DAY = "2024-11-12";

    private static final List<String> FORMATS = List.of("png", "svg", "pdf", "pptx");

    /** Prefixes of options that are not passed on: those of another cache, and of logging. */
    private static final List<String> LEFT_OUT = List.of("-XX:AOT", "-Xlog");

    private StartRehearsal() {}

    /** Whether this program was started to be recorded. */
    public static boolean isRunning() {
        return Boolean.getBoolean(PROPERTY);
    }

    /**
     * The commands to run once the window is closed, as arguments of the program. Their files go to
     * the home folder, which is a temporary one.
     */
    public static List<String[]> pieces() {
        return FORMATS.stream().map(StartRehearsal::piece).toList();
    }

    private static String[] piece(String format) {
        Path file = Path.of(System.getProperty("user.home"), "rehearsal." + format);
        return new String[] {"export", "--date", DAY, "--out", file.toString()};
    }

    /**
     * Records a start into a file.
     *
     * @param program the jar to start
     * @param runtimeOptions the options of all other starts, which can use the cache only if they
     *     match
     * @throws IOException if the runtime cannot be started or records nothing in time
     * @throws InterruptedIOException if this thread is interrupted
     */
    static void record(Path file, Path program, List<String> runtimeOptions) throws IOException {
        Path home = Files.createTempDirectory("plaza-rehearsal");
        try {
            ProcessBuilder start =
                    new ProcessBuilder(command(file, program, runtimeOptions, home))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            start.environment().put("XDG_CONFIG_HOME", home.toString());
            await(start.start());
        } finally {
            delete(home);
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("the Java runtime has recorded nothing");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<String> command(
            Path file, Path program, List<String> runtimeOptions, Path home) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:AOTCacheOutput=" + file);
        runtimeOptions.stream()
                .filter(option -> LEFT_OUT.stream().noneMatch(option::startsWith))
                .forEach(command::add);
        command.add("-D" + PROPERTY + "=true");
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-Duser.home=" + home);
        command.add("-jar");
        command.add(program.toString());
        return command;
    }

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
