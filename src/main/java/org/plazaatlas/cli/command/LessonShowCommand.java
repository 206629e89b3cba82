package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.LessonFinder;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.LessonPrintout;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** {@code plaza lesson show}: the text of a lesson with its questions, notes and sources. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class LessonShowCommand implements Callable<Integer> {

    @ParentCommand private LessonCommand lesson;
    @Spec private CommandSpec spec;
    @Mixin private AtlasFolder folder;

    @Parameters(arity = "1", paramLabel = "ID|FILE", descriptionKey = "parameter.lesson")
    private String named;

    @Override
    public Integer call() {
        OptionReader reader = lesson.optionReader();
        LessonFinder finder = new LessonFinder(folder.path(), reader);
        PrintWriter out = spec.commandLine().getOut();
        out.print(new LessonPrintout(reader).write(finder.find(named)));
        out.flush();
        return 0;
    }
}
