package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a command may replace files that are there already. */
public final class ReplaceOption {

    @Option(names = "--no-clobber", descriptionKey = "option.noClobber")
    private boolean noClobber;

    /**
     * Says which of the files to be written are replaced. Pipes and devices never are.
     *
     * @throws CommandException if one is there already and the user wants to keep such files
     */
    public void check(List<Path> files, CommandLine command, OptionReader reader) {
        List<Path> present = files.stream().filter(Files::isRegularFile).toList();
        if (present.isEmpty()) {
            return;
        }
        String named = named(present, reader);
        if (noClobber) {
            throw CommandException.ofInput(reader.say("out.kept", named));
        }
        CommandMessages.say(command, reader.say("out.replaced", named));
    }

    private static String named(List<Path> present, OptionReader reader) {
        String first = present.getFirst().toString();
        return present.size() == 1 ? first : reader.say("out.present", first, present.size() - 1);
    }
}
