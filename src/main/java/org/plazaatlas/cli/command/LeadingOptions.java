package org.plazaatlas.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.stream.Stream;

/**
 * Passes options before a command on to the command, as if they followed it: {@code plaza --atlas X
 * info} is {@code plaza info --atlas=X}. A command that does not know an option refuses it. Without
 * this class, the program would accept the option, ignore it, and answer from the default atlas or
 * day. The same holds for words before a command: files to open make no sense with one.
 */
final class LeadingOptions implements IParameterPreprocessor {

    /** Makes every command of a program accept the options before it. */
    static void install(CommandLine program) {
        everyCommandOf(program)
                .forEach(command -> command.getCommandSpec().preprocessor(new LeadingOptions()));
    }

    /** The commands of a command line, and theirs. */
    static Stream<CommandLine> everyCommandOf(CommandLine commandLine) {
        return commandLine.getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), everyCommandOf(command)));
    }

    /**
     * Called when picocli meets a command, before it reads the arguments of the command.
     *
     * @param arguments the arguments after the command, the next one on top
     * @return false: picocli continues with the arguments
     */
    @Override
    @SuppressWarnings("JdkObsolete") // picocli hands the arguments over as a Stack
    public boolean preprocess(
            Stack<String> arguments,
            CommandSpec command,
            ArgSpec none,
            Map<String, Object> information) {
        List<String> leading =
                Stream.concat(
                                command.parent().options().stream()
                                        .flatMap(LeadingOptions::written),
                                command.parent().positionalParameters().stream()
                                        .flatMap(word -> word.originalStringValues().stream()))
                        .toList();
        leading.reversed().forEach(arguments::push);
        return false;
    }

    private static Stream<String> written(OptionSpec option) {
        String name = option.longestName();
        return option.arity().max() == 0
                ? option.originalStringValues().stream().map(_ -> name)
                : option.originalStringValues().stream().map(value -> name + "=" + value);
    }
}
