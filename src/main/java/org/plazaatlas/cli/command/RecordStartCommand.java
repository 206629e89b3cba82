package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.opening.StartCache;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;

/** {@code plaza record-start}: makes the start cache anew, for the current Java runtime. */
@Command(name = "record-start", mixinStandardHelpOptions = true)
final class RecordStartCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        StartCache cache = StartCache.ofProgram();
        try {
            cache.record();
        } catch (IOException e) {
            throw e instanceof NoSuchFileException
                    ? reader.unwritable(
                            cache.file().toString(), reader.say("recordStart.noProgram"))
                    : reader.unwritable(cache.file(), e);
        }
        spec.commandLine().getOut().println(reader.say("recordStart.done", cache.file()));
        return 0;
    }
}
