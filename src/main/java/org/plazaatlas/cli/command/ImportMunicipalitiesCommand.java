package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.ProblemLines;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.municipality.MunicipalityImport;
import org.plazaatlas.layer.municipality.MunicipalityImporter;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.WorkspaceEdit;
import org.plazaatlas.workspace.own.OwnMunicipalities;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * {@code plaza import-municipalities}: takes outlines of municipalities into an atlas folder or,
 * where that cannot be written to, into a workspace.
 */
@Command(name = "import-municipalities", mixinStandardHelpOptions = true)
final class ImportMunicipalitiesCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.municipalities")
    private Path file;

    @Parameters(index = "1", paramLabel = "ATLAS", descriptionKey = "parameter.written")
    private Path atlas;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "option.layer")
    private String layer;

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            descriptionKey = "option.workspace.municipalities")
    private Path workspace;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        try {
            if (workspace == null && Files.isWritable(atlas)) {
                take(reader);
            } else {
                keep(reader);
            }
            return 0;
        } catch (AtlasException e) {
            ProblemLines.say(e.problems(), spec.commandLine(), reader);
            return CommandException.INPUT;
        }
    }

    private void take(OptionReader reader) throws AtlasException {
        MunicipalityImport made =
                MunicipalityImporter.importMunicipalities(
                        file, Optional.ofNullable(layer), atlas, ReadingMonitor.NONE);
        tell(made, atlas, reader);
    }

    /** Into the workspace that is named, or else the user's own. */
    private void keep(OptionReader reader) throws AtlasException {
        WorkspaceFolder user = WorkspaceFolder.ofUser();
        Path into = Optional.ofNullable(workspace).orElseGet(user::standing).toAbsolutePath();
        String key = WorkspaceFolder.atlasKey(AtlasReader.read(atlas).contents().title());
        Path kept = OwnMunicipalities.folderBeside(into, key);
        try (WorkspaceEdit edit = WorkspaceEdit.of(into, user, key)) {
            MunicipalityImport made =
                    MunicipalityImporter.importBeside(
                            file, Optional.ofNullable(layer), atlas, kept, ReadingMonitor.NONE);
            edit.change(contents -> contents.with(key, shelf -> shelf.withMunicipalities(kept)));
            tell(made, into, reader);
        } catch (IOException e) {
            throw AtlasException.of(into.toString(), "folder.unwritable", FileReason.of(e));
        }
    }

    private void tell(MunicipalityImport made, Path into, OptionReader reader) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                reader.say(
                        "import.municipalities", made.outlines(), made.layer(), into.toString()));
        if (made.repaired() > 0) {
            out.println(reader.say("import.municipalities.repaired", made.repaired()));
        }
        list("import.municipalities.unknown", made.unknown(), reader);
        list(
                "import.municipalities.lacking",
                made.lacking().stream().map(m -> m.code() + " " + m.name()).toList(),
                reader);
    }

    private void list(String key, List<String> places, OptionReader reader) {
        if (!places.isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println(reader.say(key, places.size(), String.join(", ", places)));
        }
    }
}
