package org.plazaatlas.cli.terminal;

import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.store.json.Problem;

import picocli.CommandLine;

import java.util.List;

/** Lists all problems of what a command was given, one a line; of very many, the first. */
public final class ProblemLines {

    /** One fault of a table may be in thousands of rows. */
    private static final int MOST = 200;

    private ProblemLines() {}

    /** Writes the problems to the error stream. */
    public static void say(List<Problem> problems, CommandLine command, OptionReader reader) {
        problems.stream()
                .limit(MOST)
                .forEach(p -> CommandMessages.say(command, p.in(reader.language())));
        if (problems.size() > MOST) {
            CommandMessages.say(command, reader.say("problems.others", problems.size() - MOST));
        }
    }
}
