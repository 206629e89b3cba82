package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.ProblemLines;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.maker.RecordEditor;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.own.AtlasPatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code plaza apply}: makes the edits of a patch in an atlas folder, all of them or none. */
@Command(name = "apply", mixinStandardHelpOptions = true)
final class ApplyCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATCH", descriptionKey = "parameter.patch")
    private Path file;

    @Parameters(index = "1", paramLabel = "ATLAS", descriptionKey = "parameter.written")
    private Path folder;

    @Option(names = "--dry-run", descriptionKey = "option.dryRun")
    private boolean rehearse;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        Atlas atlas = reader.atlas(folder);
        try {
            AtlasPatch patch = AtlasPatch.read(file);
            String key = WorkspaceFolder.atlasKey(atlas.contents().title());
            if (!patch.atlasKey().equals(key)) {
                throw CommandException.ofInput(
                        reader.say("patch.otherAtlas", patch.atlasKey(), key));
            }
            RecordEditor.Report report = RecordEditor.edit(folder, patch.edits(), rehearse);
            if (!report.conflicts().isEmpty()) {
                ProblemLines.say(report.conflicts(), spec.commandLine(), reader);
                return CommandException.INPUT;
            }
            EditLines.say(report.edits(), spec.commandLine().getOut(), reader);
        } catch (AtlasException e) {
            ProblemLines.say(e.problems(), spec.commandLine(), reader);
            return CommandException.INPUT;
        }
        return 0;
    }
}
