package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.LessonFinder;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.lesson.content.Lesson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code plaza lesson list}: the lessons that come with an atlas, each with its id. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class LessonListCommand implements Callable<Integer> {

    @ParentCommand private LessonCommand lesson;
    @Spec private CommandSpec spec;
    @Mixin private AtlasFolder folder;

    @Override
    public Integer call() {
        OptionReader reader = lesson.optionReader();
        List<Lesson> lessons = new LessonFinder(folder.path(), reader).all();
        PrintWriter out = spec.commandLine().getOut();
        if (lessons.isEmpty()) {
            out.println(reader.say("lesson.none"));
        }
        for (Lesson each : lessons) {
            out.println(each.id());
            out.println(
                    "    "
                            + reader.say(
                                    "lesson.listed",
                                    each.title().in(reader.language()),
                                    each.steps().size()));
        }
        return 0;
    }
}
