package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.ReplaceOption;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.LessonFinder;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.HandOutFormat;
import org.plazaatlas.lesson.handout.HandOuts;
import org.plazaatlas.lesson.handout.page.Edition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code plaza lesson export}: writes a lesson as a hand-out of any kind. Needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class LessonExportCommand implements Callable<Integer> {

    @ParentCommand private LessonCommand lesson;
    @Spec private CommandSpec spec;
    @Mixin private AtlasFolder folder;

    @Parameters(arity = "1", paramLabel = "ID|FILE", descriptionKey = "parameter.lesson")
    private String named;

    @Option(
            names = "--format",
            defaultValue = "html",
            paramLabel = "html",
            descriptionKey = "option.format.lesson")
    private String format;

    @Option(names = "--teacher", descriptionKey = "option.teacher")
    private boolean teacher;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.out.lesson")
    private Path out;

    @Mixin private ReplaceOption replace;

    @Override
    public Integer call() {
        OptionReader reader = lesson.optionReader();
        HandOutFormat kind = kind(reader);
        reader.requireWritable(out);
        Lesson found = new LessonFinder(folder.path(), reader).find(named);
        replace.check(List.of(out), spec.commandLine(), reader);
        HandOuts handOuts = new HandOuts(folder.history(reader.atlas(folder.path())));
        try {
            handOuts.write(found, reader.language(), kind, edition(), out);
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
        return 0;
    }

    private HandOutFormat kind(OptionReader reader) {
        return Arrays.stream(HandOutFormat.values())
                .filter(kind -> kind.code().equals(format))
                .findFirst()
                .orElseThrow(
                        () ->
                                CommandException.ofUsage(
                                        reader.say("format.unknown", format, kinds())));
    }

    private static String kinds() {
        return Arrays.stream(HandOutFormat.values())
                .map(HandOutFormat::code)
                .collect(Collectors.joining(", "));
    }

    private Edition edition() {
        return teacher ? Edition.TEACHERS : Edition.PUPILS;
    }
}
