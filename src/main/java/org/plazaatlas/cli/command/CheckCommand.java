package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.opening.ProgramFolder;
import org.plazaatlas.store.check.AtlasCheck;
import org.plazaatlas.store.json.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code plaza check}: lists the problems of an atlas folder, one a line. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ATLAS", descriptionKey = "parameter.checked")
    private Path folder;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        Path checked = folder == null ? ProgramFolder.atlas() : folder;
        List<Problem> problems = AtlasCheck.problems(checked);
        if (!Files.isDirectory(checked)) {
            throw CommandException.ofInput(problems.getFirst().in(reader.language()));
        }
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(problem -> out.println(problem.in(reader.language())));
        if (problems.isEmpty()) {
            out.println(reader.say("check.clean", checked.toString()));
        }
        return problems.isEmpty() ? 0 : CommandException.INPUT;
    }
}
