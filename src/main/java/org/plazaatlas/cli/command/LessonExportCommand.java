package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.ReplaceOption;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.LessonFinder;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.HandOut;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code plaza lesson export}: writes a lesson as a hand-out. Needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class LessonExportCommand implements Callable<Integer> {

    private static final String HTML = "html";

    @ParentCommand private LessonCommand lesson;
    @Spec private CommandSpec spec;
    @Mixin private AtlasFolder folder;

    @Parameters(arity = "1", paramLabel = "ID|FILE", descriptionKey = "parameter.lesson")
    private String named;

    @Option(
            names = "--format",
            defaultValue = HTML,
            paramLabel = HTML,
            descriptionKey = "option.format.lesson")
    private String format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.html",
            descriptionKey = "option.out.lesson")
    private Path out;

    @Mixin private ReplaceOption replace;

    @Override
    public Integer call() {
        OptionReader reader = lesson.optionReader();
        if (!format.equals(HTML)) {
            throw CommandException.ofUsage(reader.say("format.unknown", format, HTML));
        }
        reader.requireWritable(out);
        Lesson found = new LessonFinder(folder.path(), reader).find(named);
        replace.check(List.of(out), spec.commandLine(), reader);
        HandOut handOut = new HandOut(folder.history(reader.atlas(folder.path())));
        try {
            handOut.write(found, reader.language(), out);
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
        return 0;
    }
}
