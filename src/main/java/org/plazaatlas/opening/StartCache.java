package org.plazaatlas.opening;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The start cache in the program's {@code lib}: what the Java runtime loaded and linked in a
 * training run (JEP 514). It shortens every other start by a third. The runtime uses it only if it
 * is the same runtime and every jar still has the size and the time it had then; otherwise the
 * runtime silently starts without it.
 */
public final class StartCache {

    private static final String FILE = "plaza.aot";
    private static final String OPTION = "-XX:AOTCache=";

    /** Whether this runtime uses the cache. */
    public enum CacheState {
        /** There is none. */
        MISSING,
        /** There is one, but the runtime was not given it or does not use it. */
        UNUSED,
        USED
    }

    private final Path libraries;
    private final List<String> runtimeOptions;
    private final String runtime;

    /**
     * @param libraries the folder of the program's jars
     * @param runtimeOptions the options that the runtime was started with
     * @param runtime its property {@code java.vm.info}, which contains "sharing" if it uses a cache
     */
    StartCache(Path libraries, List<String> runtimeOptions, String runtime) {
        this.libraries = libraries;
        this.runtimeOptions = List.copyOf(runtimeOptions);
        this.runtime = runtime;
    }

    /** The cache of the running program. */
    public static StartCache ofProgram() {
        return new StartCache(
                ProgramFolder.path().resolve("lib").toAbsolutePath(),
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                System.getProperty("java.vm.info", ""));
    }

    public Path file() {
        return libraries.resolve(FILE);
    }

    /** Whether the runtime uses it. */
    public CacheState state() {
        if (!Files.isRegularFile(file())) {
            return CacheState.MISSING;
        }
        boolean given = runtimeOptions.stream().anyMatch(option -> option.startsWith(OPTION));
        return given && runtime.contains("sharing") ? CacheState.USED : CacheState.UNUSED;
    }

    /**
     * Records the cache anew for this runtime and its options; takes some ten seconds. The old one
     * is deleted first, because it may be of other jars.
     *
     * @throws IOException if the program is not in the folder, the folder cannot be written to, or
     *     the runtime records nothing in time
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
