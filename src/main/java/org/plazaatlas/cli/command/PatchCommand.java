package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.OwnOptions;
import org.plazaatlas.cli.option.ReplaceOption;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.own.AtlasPatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code plaza patch}: writes what a workspace says about an atlas as edits for its keeper. */
@Command(name = "patch", mixinStandardHelpOptions = true)
final class PatchCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "parameter.workspace")
    private Path workspace;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.out.patch")
    private Path out;

    @Mixin private ReplaceOption replace;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        reader.requireWritable(out);
        replace.check(List.of(out), spec.commandLine(), reader);
        Atlas atlas = reader.atlas(folder.path());
        try {
            AtlasPatch patch =
                    AtlasPatch.of(
                            OwnOptions.records(workspace, atlas, reader),
                            WorkspaceFolder.atlasKey(atlas.contents().title()),
                            folder.path());
            patch.write(out);
            EditLines.say(patch.edits(), spec.commandLine().getOut(), reader);
        } catch (AtlasException e) {
            throw reader.refusal(e);
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
        return 0;
    }
}
