package org.plazaatlas.opening;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The start cache in the program's {@code lib}: what the Java runtime loaded and linked in a
 * rehearsed start (JEP 514), which shortens every other start by a third. The runtime takes it only
 * if it is the same runtime and every jar has the size and the time that it had then; otherwise it
 * says nothing and starts without.
 */
public final class StartCache {

    private static final String FILE = "plaza.aot";
    private static final String OPTION = "-XX:AOTCache=";

    /** How the runtime that runs now does with the cache. */
    public enum CacheState {
        /** There is none. */
        MISSING,
        /** There is one that the runtime was not given, or does not take. */
        UNUSED,
        USED
    }

    private final Path libraries;
    private final List<String> runtimeOptions;
    private final String runtime;

    /**
     * @param libraries the folder of the program's jars
     * @param runtimeOptions that the runtime was started with
     * @param runtime what it says of itself ({@code java.vm.info}); "sharing" if it took a cache
     */
    StartCache(Path libraries, List<String> runtimeOptions, String runtime) {
        this.libraries = libraries;
        this.runtimeOptions = List.copyOf(runtimeOptions);
        this.runtime = runtime;
    }

    /** The cache of the program that runs now. */
    public static StartCache ofProgram() {
        return new StartCache(
                ProgramFolder.path().resolve("lib").toAbsolutePath(),
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                System.getProperty("java.vm.info", ""));
    }

    public Path file() {
        return libraries.resolve(FILE);
    }

    /** What the runtime made of it. */
    public CacheState state() {
        if (!Files.isRegularFile(file())) {
            return CacheState.MISSING;
        }
        boolean given = runtimeOptions.stream().anyMatch(option -> option.startsWith(OPTION));
        return given && runtime.contains("sharing") ? CacheState.USED : CacheState.UNUSED;
    }

    /**
     * Makes the cache anew for the runtime and the options of now; takes some ten seconds. The old
     * one goes first, since it may be of other jars.
     *
     * @throws IOException if the folder cannot be written to, or the runtime records nothing
     */
    public void record() throws IOException {
        ProgramJars jars = new ProgramJars(libraries);
        Path program = jars.program();
        Files.deleteIfExists(file());
        jars.setTimes();
        Path part = libraries.resolve(FILE + ".part");
        try {
            StartRehearsal.record(part, program, runtimeOptions);
            jars.writeSums(libraries.resolve(FILE + ".sums"));
            Files.move(part, file());
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
