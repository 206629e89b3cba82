package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.CommandLanguage;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.cli.terminal.VersionText;
import org.plazaatlas.language.Language;
import org.plazaatlas.opening.LaunchOptions;
import org.plazaatlas.opening.WindowLauncher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * {@code plaza}: opens the window or runs a command. Exit codes: 0 done, 1 bad data or input (a
 * file, id or day that does not exist), 2 bad usage (arguments without meaning).
 */
@Command(name = "plaza", mixinStandardHelpOptions = true)
public final class PlazaCommand implements Callable<Integer> {

    /** In the order in which the help lists them. */
    private static final List<Class<?>> COMMANDS =
            List.of(
                    ExportCommand.class,
                    NoteCommand.class,
                    LessonCommand.class,
                    TerritoriesCommand.class,
                    BoundariesCommand.class,
                    HotSpotsCommand.class,
                    IncidentsCommand.class,
                    DiffCommand.class,
                    BacktestCommand.class,
                    ShowCommand.class,
                    SearchCommand.class,
                    InfoCommand.class,
                    CheckCommand.class,
                    InspectCommand.class,
                    PatchCommand.class,
                    ApplyCommand.class,
                    ImportFactsCommand.class,
                    ImportBoundariesCommand.class,
                    ImportMunicipalitiesCommand.class,
                    RecordStartCommand.class);

    /** Words that need no command: who asks for the version alone gets it sooner. */
    private static final Set<String> OF_VERSION =
            Set.of("--version", "-V", "-v", VersionText.VERBOSE);

    private final WindowLauncher window;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder atlas;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "parameter.files")
    private List<Path> files = List.of();

    @Option(names = "--lesson", paramLabel = "FILE", descriptionKey = "option.lesson.opening")
    private Path lesson;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date.opening")
    private String date;

    @Option(names = "--workspace", paramLabel = "FILE", descriptionKey = "option.workspace.opening")
    private Path workspace;

    @Option(
            names = "--lang",
            paramLabel = "es|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.lang")
    private String language;

    @Option(
            names = {"-v", VersionText.VERBOSE},
            descriptionKey = "option.verbose")
    private boolean verbose;

    private PlazaCommand(WindowLauncher window) {
        this.window = window;
    }

    /** Builds the whole command line, which opens the given window if there is no command. */
    public static CommandLine build(WindowLauncher window) {
        return build(window, COMMANDS);
    }

    /**
     * Builds as much of the command line as some arguments can call: the commands they name, or all
     * if they name none, since they may ask for help or misspell one; none for the version alone.
     * To describe the options of all commands takes a tenth of a second.
     */
    public static CommandLine buildFor(WindowLauncher window, String... arguments) {
        Set<String> words = Set.copyOf(List.of(arguments));
        List<Class<?>> named = COMMANDS.stream().filter(c -> words.contains(name(c))).toList();
        boolean anyMayBeMeant = named.isEmpty() && !OF_VERSION.containsAll(words);
        return build(window, anyMayBeMeant ? COMMANDS : named);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static CommandLine build(WindowLauncher window, List<Class<?>> commands) {
        CommandLine commandLine = new CommandLine(new PlazaCommand(window));
        commands.forEach(commandLine::addSubcommand);
        VersionText version = new VersionText(commandLine.getCommandSpec());
        commandLine.getCommandSpec().versionProvider(version);
        LeadingOptions.everyCommandOf(commandLine)
                .forEach(command -> command.getCommandSpec().versionProvider(version));
        LeadingOptions.install(commandLine);
        CommandMessages.install(commandLine);
        return commandLine;
    }

    @Override
    public Integer call() {
        OptionReader reader = optionReader();
        if (verbose) {
            throw CommandException.ofUsage(reader.say("verbose.version"));
        }
        return window.launch(
                new LaunchOptions(
                        atlas.path(),
                        Optional.ofNullable(date).map(reader::date),
                        askedLanguage(),
                        Optional.ofNullable(lesson),
                        Optional.ofNullable(workspace),
                        existing(reader)));
    }

    /** The files to open; a word that is none is likely to be a misspelt command. */
    private List<Path> existing(OptionReader reader) {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw CommandException.ofUsage(reader.say("files.none", file));
            }
        }
        return files;
    }

    /** The language asked for, if any. */
    Optional<Language> askedLanguage() {
        return Optional.ofNullable(language).flatMap(CommandLanguage::of);
    }

    /**
     * Reads options and answers in the language of the user.
     *
     * @throws CommandException if the language asked for is neither Spanish nor English
     */
    OptionReader optionReader() {
        Language spoken =
                CommandLanguage.spokenTo(spec.commandLine().getParseResult().originalArgs());
        OptionReader reader = new OptionReader(spoken);
        if (language != null && CommandLanguage.of(language).isEmpty()) {
            throw CommandException.ofUsage(reader.say("lang.unknown", language));
        }
        return reader;
    }
}
