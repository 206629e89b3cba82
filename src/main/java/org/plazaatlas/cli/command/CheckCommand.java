package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.opening.ProgramFolder;
import org.plazaatlas.store.check.AtlasCheck;
import org.plazaatlas.store.check.CheckReport;
import org.plazaatlas.store.check.CheckReport.RemarkGroup;
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

/**
 * {@code plaza check}: lists the problems of an atlas folder, one a line, and what asks for a look.
 */
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
        CheckReport report = AtlasCheck.report(checked);
        List<Problem> problems = report.problems();
        if (!Files.isDirectory(checked)) {
            throw CommandException.ofInput(problems.getFirst().in(reader.language()));
        }
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(
                problem -> out.println(CommandMessages.oneLine(problem.in(reader.language()))));
        if (problems.isEmpty()) {
            out.println(reader.say("check.clean", checked.toString()));
        }
        print(report.remarks(), reader);
        return problems.isEmpty() ? 0 : CommandException.INPUT;
    }

    private void print(List<RemarkGroup> groups, OptionReader reader) {
        PrintWriter out = spec.commandLine().getOut();
        for (RemarkGroup group : groups) {
            String title = group.title().in(reader.language());
            out.println();
            out.println(reader.say("check.remarks", title, group.remarks().size()));
            group.remarks().stream()
                    .map(remark -> CommandMessages.oneLine(remark.in(reader.language())))
                    .forEach(remark -> out.println("  " + remark));
        }
    }
}
