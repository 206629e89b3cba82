package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.LessonFinder;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.LessonPrintout;
import org.plazaatlas.lesson.check.LessonCheck;
import org.plazaatlas.lesson.check.LessonReport;
import org.plazaatlas.lesson.content.Lesson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code plaza lesson check}: what must be mended in a lesson, one finding a line, and how easily
 * it is read. Exit code 1 if there is any finding.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class LessonCheckCommand implements Callable<Integer> {

    @ParentCommand private LessonCommand lesson;
    @Spec private CommandSpec spec;
    @Mixin private AtlasFolder folder;

    @Parameters(arity = "0..1", paramLabel = "ID|FILE", descriptionKey = "parameter.lesson.checked")
    private String named;

    @Override
    public Integer call() {
        OptionReader reader = lesson.optionReader();
        LessonFinder finder = new LessonFinder(folder.path(), reader);
        List<Lesson> checked = named == null ? finder.all() : List.of(finder.find(named));
        LessonCheck check = new LessonCheck(folder.history(reader.atlas(folder.path())));
        LessonPrintout printout = new LessonPrintout(reader);
        PrintWriter out = spec.commandLine().getOut();
        boolean clean = true;
        for (Lesson each : checked) {
            LessonReport report = check.check(each);
            out.print(printout.write(each, report));
            out.flush();
            clean &= report.findings().isEmpty();
        }
        return clean ? 0 : CommandException.INPUT;
    }
}
