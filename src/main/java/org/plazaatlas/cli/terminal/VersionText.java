package org.plazaatlas.cli.terminal;

import org.plazaatlas.cli.request.CommandLanguage;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.opening.StartCache;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The text of {@code --version}; with {@code --verbose} also the Java runtime and the start cache.
 */
public final class VersionText implements IVersionProvider {

    public static final String VERBOSE = "--verbose";

    private final CommandSpec plaza;

    /**
     * @param plaza the command line of the program
     */
    public VersionText(CommandSpec plaza) {
        this.plaza = plaza;
    }

    @Override
    public String[] getVersion() {
        boolean verbose = plaza.findOption(VERBOSE).getValue();
        return verbose
                ? new String[] {program(), java(), startCache(StartCache.ofProgram())}
                : new String[] {program()};
    }

    /** The version in the manifest of the jar; a program run from its classes has none. */
    private static String program() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        return "Plaza Atlas " + (version == null ? "(source)" : version);
    }

    private static String java() {
        return "Java %s (%s)".formatted(Runtime.version(), System.getProperty("java.home"));
    }

    private String startCache(StartCache cache) {
        OptionReader reader =
                new OptionReader(
                        CommandLanguage.spokenTo(
                                plaza.commandLine().getParseResult().originalArgs()));
        return reader.say("version.startCache." + cache.state(), cache.file().toString());
    }
}
