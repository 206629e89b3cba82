package org.plazaatlas.cli;

import org.plazaatlas.model.Language;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Help in the user's language, and every error as one line on the error stream. */
final class Speech {

    private Speech() {}

    static void install(CommandLine commandLine) {
        commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Speech::execute)
                .setParameterExceptionHandler(Speech::misused)
                .setExecutionExceptionHandler((e, failed, _) -> failed(e, failed));
    }

    /** The language is known only now; help is written from here on. */
    private static int execute(ParseResult result) {
        Language language = Languages.spokenTo(result.originalArgs());
        result.commandSpec().commandLine().setResourceBundle(bundle(language));
        return new CommandLine.RunLast().execute(result);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                Speech.class.getPackageName() + ".words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int misused(ParameterException e, String[] arguments) {
        Request request = new Request(Languages.spokenTo(Arrays.asList(arguments)));
        CommandLine command = e.getCommandLine();
        say(
                command,
                request.say(
                        "usage.hint",
                        message(e, request),
                        command.getCommandSpec().qualifiedName()));
        return Refusal.USAGE;
    }

    private static String message(ParameterException e, Request request) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    request.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> request.say("usage.missing", names(missing));
            case OverwrittenOptionException overwritten ->
                    request.say("usage.repeated", name(overwritten.getOverwritten()));
            default -> e.getMessage();
        };
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(Speech::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** What a command refused to do; anything else is an error of the program and says so. */
    private static int failed(Exception e, CommandLine command) {
        if (e instanceof Refusal refusal) {
            say(command, refusal.getMessage());
            return refusal.exitCode();
        }
        Request request = new Request(Languages.spokenTo(command.getParseResult().originalArgs()));
        say(command, request.say("failure", e.toString().lines().findFirst().orElse("")));
        return Refusal.INPUT;
    }

    /** One line on the error stream. */
    static void say(CommandLine command, String line) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + oneLine(line));
        command.getErr().flush();
    }

    private static String oneLine(String text) {
        return text.lines().collect(Collectors.joining(" "));
    }
}
