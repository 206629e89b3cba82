package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.Refusal;
import org.plazaatlas.cli.request.Request;
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

/** {@code plaza check}: what is wrong with an atlas folder, one problem a line. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ATLAS", descriptionKey = "parameter.checked")
    private Path folder;

    @Override
    public Integer call() {
        Request request = plaza.request();
        Path checked = folder == null ? ProgramFolder.atlas() : folder;
        List<Problem> problems = AtlasCheck.problems(checked);
        if (!Files.isDirectory(checked)) {
            throw Refusal.ofInput(problems.getFirst().in(request.language()));
        }
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(problem -> out.println(problem.in(request.language())));
        if (problems.isEmpty()) {
            out.println(request.say("check.clean", checked.toString()));
        }
        return problems.isEmpty() ? 0 : Refusal.INPUT;
    }
}
