package org.plazaatlas.cli.terminal;

import org.plazaatlas.cli.request.CommandLanguage;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.opening.StartCache;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --version} tells; with {@code --verbose} also on what the program runs. */
public final class VersionText implements IVersionProvider {

    public static final String VERBOSE = "--verbose";

    private final CommandSpec plaza;

    /** The version of the program whose command line that is. */
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

    /** As the jar's manifest tells it; there is none when run from its sources. */
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
