package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.LayerOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.AtlasShelf;
import org.plazaatlas.workspace.file.WorkspaceFile;
import org.plazaatlas.workspace.own.OwnAtlas;
import org.plazaatlas.workspace.own.OwnMunicipalities;
import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The options that name a workspace whose own claims, events and relations count. */
public final class OwnOptions {

    private static final String OWN = "--own";

    @Option(names = "--workspace", paramLabel = "FILE", descriptionKey = "option.workspace")
    private Path workspace;

    @Option(names = OWN, paramLabel = "with|without|only", descriptionKey = "option.own")
    private String own;

    /**
     * The atlas of a folder, with what the workspace says about it.
     *
     * @throws CommandException if folder or workspace are missing or damaged, or the options are
     *     malformed
     */
    public Atlas atlas(AtlasFolder folder, OptionReader reader) {
        OwnUse use = use(reader);
        Atlas atlas = reader.atlas(folder.path());
        if (workspace == null) {
            return atlas;
        }
        try {
            Optional<AtlasShelf> shelf = shelf(workspace, atlas, reader);
            return OwnAtlas.of(
                    OwnMunicipalities.of(atlas, shelf.flatMap(AtlasShelf::municipalities)),
                    shelf.map(AtlasShelf::own).orElse(OwnRecords.NONE),
                    use);
        } catch (AtlasException e) {
            throw reader.refusal(e);
        }
    }

    private OwnUse use(OptionReader reader) {
        if (own == null) {
            return OwnUse.WITH;
        }
        return Arrays.stream(OwnUse.values())
                .filter(use -> use.code().equals(own) && workspace != null)
                .findFirst()
                .orElseThrow(() -> CommandException.ofUsage(reader.say("own.unknown", own)));
    }

    /**
     * The layers of the workspace that are shown, from bottom to top; none without a workspace.
     *
     * @param remarks is told which cannot be read, and what of the others is not on the map
     * @throws CommandException if the workspace is missing or damaged
     */
    public LayersOnDays layers(Atlas atlas, OptionReader reader, Consumer<String> remarks) {
        return workspace == null
                ? LayersOnDays.NONE
                : new LayerOptionReader(reader, remarks)
                        .layersOf(reading(workspace, atlas, reader).contents(), atlas);
    }

    /**
     * What a workspace says about an atlas.
     *
     * @throws CommandException if the workspace is missing or damaged
     */
    public static OwnRecords records(Path workspace, Atlas atlas, OptionReader reader) {
        return shelf(workspace, atlas, reader).map(AtlasShelf::own).orElse(OwnRecords.NONE);
    }

    private static Optional<AtlasShelf> shelf(Path workspace, Atlas atlas, OptionReader reader) {
        String key = WorkspaceFolder.atlasKey(atlas.contents().title());
        return reading(workspace, atlas, reader).contents().shelf(key);
    }

    private static WorkspaceFile.Reading reading(Path workspace, Atlas atlas, OptionReader reader) {
        String key = WorkspaceFolder.atlasKey(atlas.contents().title());
        try {
            WorkspaceFile.Reading reading = WorkspaceFile.read(workspace, key);
            if (!reading.problems().isEmpty()) {
                throw reader.refusal(new AtlasException(reading.problems()));
            }
            return reading;
        } catch (IOException e) {
            throw CommandException.ofInput(
                    reader.say(
                            "workspace.unreadable",
                            workspace,
                            FileReason.of(e).in(reader.language())));
        }
    }

    /**
     * The history of the atlas.
     *
     * @throws IllegalArgumentException naming the claim whose area the atlas has no place for
     */
    public History history(Atlas atlas, AtlasFolder folder) {
        return Optional.of(atlas)
                .filter(combined -> combined.remark().isPresent())
                .map(History::of) // what is cached in the folder is of the keeper's atlas
                .orElseGet(() -> folder.history(atlas));
    }
}
