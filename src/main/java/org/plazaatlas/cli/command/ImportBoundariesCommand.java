package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.ProblemLines;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.maker.BoundaryImporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code plaza import-boundaries}: makes an atlas folder's outlines from Natural Earth's. */
@Command(name = "import-boundaries", mixinStandardHelpOptions = true)
final class ImportBoundariesCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.boundaries")
    private Path boundaries;

    @Parameters(index = "1", paramLabel = "ATLAS", descriptionKey = "parameter.written")
    private Path atlas;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        try {
            BoundaryImporter.importBoundaries(boundaries, atlas);
        } catch (AtlasException e) {
            ProblemLines.say(e.problems(), spec.commandLine(), reader);
            return CommandException.INPUT;
        }
        spec.commandLine().getOut().println(reader.say("import.boundaries", atlas.toString()));
        return 0;
    }
}
