package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.ProblemLines;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.maker.FactsImporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code plaza import-facts}: turns a keeper's tables into the files of an atlas folder. */
@Command(name = "import-facts", mixinStandardHelpOptions = true)
final class ImportFactsCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "parameter.tables")
    private Path tables;

    @Parameters(index = "1", paramLabel = "ATLAS", descriptionKey = "parameter.written")
    private Path atlas;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        try {
            report(FactsImporter.importFacts(tables, atlas), reader);
        } catch (AtlasException e) {
            ProblemLines.say(e.problems(), spec.commandLine(), reader);
            return CommandException.INPUT;
        }
        return 0;
    }

    private void report(FactsImporter.Report report, OptionReader reader) {
        PrintWriter out = spec.commandLine().getOut();
        report.records().forEach((file, count) -> out.printf("%6d  %s%n", count, file));
        if (!report.untranslated().isEmpty()) {
            out.println(reader.say("import.untranslated", report.untranslated().size()));
            report.untranslated().forEach(text -> out.println("  " + text));
        }
    }
}
