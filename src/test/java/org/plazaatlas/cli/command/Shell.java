package org.plazaatlas.cli.command;

import org.plazaatlas.opening.WindowLauncher;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Runs commands in tests and keeps their output. */
public final class Shell {

    /** What a command printed and how it ended. */
    public record Result(int exitCode, String out, String err) {

        /** The one line on the error stream. */
        public String error() {
            List<String> lines = err.lines().toList();
            if (lines.size() != 1) {
                throw new AssertionError("expected one line on the error stream, found: " + err);
            }
            return lines.getFirst();
        }
    }

    private Shell() {}

    public static Result run(String... arguments) {
        return run(
                opening -> {
                    throw new AssertionError("no window is to be opened");
                },
                arguments);
    }

    static Result run(WindowLauncher window, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine plaza =
                PlazaCommand.buildFor(window, arguments)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int exitCode = plaza.execute(arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }

    /** Runs a command in English. */
    public static Result english(String... arguments) {
        return run(withLanguage("en", arguments));
    }

    public static Result spanish(String... arguments) {
        return run(withLanguage("es", arguments));
    }

    private static String[] withLanguage(String language, String[] arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--lang";
        all[1] = language;
        return all;
    }
}
