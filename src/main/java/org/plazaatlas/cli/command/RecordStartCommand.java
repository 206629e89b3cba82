package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.Request;
import org.plazaatlas.opening.StartCache;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;

/** {@code plaza record-start}: makes the start cache anew, for the Java runtime of now. */
@Command(name = "record-start", mixinStandardHelpOptions = true)
final class RecordStartCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Request request = plaza.request();
        StartCache cache = StartCache.ofProgram();
        try {
            cache.record();
        } catch (IOException e) {
            throw request.unwritable(cache.file().toString(), reason(e, request));
        }
        spec.commandLine().getOut().println(request.say("recordStart.done", cache.file()));
        return 0;
    }

    private static String reason(IOException e, Request request) {
        return switch (e) {
            case AccessDeniedException _ -> request.say("reason.denied");
            case NoSuchFileException _ -> request.say("recordStart.noProgram");
            default -> e.getMessage();
        };
    }
}
