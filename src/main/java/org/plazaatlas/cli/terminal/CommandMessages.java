package org.plazaatlas.cli.terminal;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.CommandLanguage;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.store.file.FileReason;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Help in the user's language, and every error as one line on the error stream. */
public final class CommandMessages {

    /** A screenful. */
    private static final int MOST_LETTERS = 1_500;

    private CommandMessages() {}

    public static void install(CommandLine commandLine) {
        commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(CommandMessages::execute)
                .setParameterExceptionHandler(CommandMessages::misused)
                .setExecutionExceptionHandler((e, failed, _) -> failed(e, failed));
    }

    /** The language is known only now, before any help is written. */
    private static int execute(ParseResult result) {
        Language language = CommandLanguage.spokenTo(result.originalArgs());
        result.commandSpec()
                .commandLine()
                .setResourceBundle(Words.of(CommandMessages.class, language).bundle());
        Integer helped = CommandLine.executeHelpRequest(last(result));
        return helped == null ? new CommandLine.RunLast().execute(result) : helped;
    }

    /**
     * The result of the innermost command; help asked for before a command is about that command,
     * too.
     */
    private static ParseResult last(ParseResult result) {
        return result.hasSubcommand() ? last(result.subcommand()) : result;
    }

    private static int misused(ParameterException e, String[] arguments) {
        OptionReader reader = new OptionReader(CommandLanguage.spokenTo(Arrays.asList(arguments)));
        CommandLine command = e.getCommandLine();
        say(
                command,
                reader.say(
                        "usage.hint",
                        message(e, reader),
                        command.getCommandSpec().qualifiedName()));
        return CommandException.USAGE;
    }

    private static String message(ParameterException e, OptionReader reader) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    reader.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> reader.say("usage.missing", names(missing));
            case OverwrittenOptionException overwritten ->
                    reader.say("usage.repeated", name(overwritten.getOverwritten()));
            case ParameterException other when other.getArgSpec() instanceof OptionSpec option ->
                    reader.say("usage.value", option.longestName(), other.getValue());
            default -> e.getMessage();
        };
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream()
                .map(CommandMessages::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /**
     * Reports what a command refused to do; any other exception is reported as an error of the
     * program.
     */
    private static int failed(Exception e, CommandLine command) {
        if (e instanceof CommandException refusal) {
            say(command, refusal.getMessage());
            return refusal.exitCode();
        }
        OptionReader reader =
                new OptionReader(CommandLanguage.spokenTo(command.getParseResult().originalArgs()));
        say(command, reader.say("failure", place(e)));
        return CommandException.INPUT;
    }

    /** Where in the source it happened: of no use to users, but to those they report it to. */
    private static String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        String message = String.valueOf(FileReason.of(e).en());
        return trace.length == 0
                ? message
                : trace[0].getFileName() + ":" + trace[0].getLineNumber() + ", " + message;
    }

    /** Writes one line to the error stream. */
    public static void say(CommandLine command, String line) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + oneLine(line));
        command.getErr().flush();
    }

    /** A message as one line; of a very long one, the start. */
    public static String oneLine(String text) {
        String line = text.lines().collect(Collectors.joining(" "));
        return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS) + "…";
    }
}
