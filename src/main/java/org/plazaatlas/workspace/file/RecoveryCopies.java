package org.plazaatlas.workspace.file;

import org.plazaatlas.workspace.PlainName;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Copies of workspaces with changes that were not saved when the program ended. They lie in a
 * folder of their own, because a workspace may lie on a medium that is slow or taken away.
 *
 * @param folder created when the first copy is written
 */
record RecoveryCopies(Path folder) {

    /**
     * Keeps what is unsaved of a workspace.
     *
     * @throws IOException if it cannot be written; an earlier copy stays then
     */
    void keep(Path workspace, WorkspaceContents contents) throws IOException {
        Files.createDirectories(folder);
        WorkspaceFile.write(copy(workspace), contents);
    }

    /**
     * What was unsaved of a workspace; empty if nothing was.
     *
     * @throws IOException if there is a copy that cannot be read; it stays
     */
    Optional<WorkspaceContents> find(Path workspace) throws IOException {
        Path copy = copy(workspace);
        return Files.exists(copy)
                ? Optional.of(WorkspaceFile.read(copy, "").contents())
                : Optional.empty();
    }

    /**
     * Forgets what was unsaved of a workspace.
     *
     * @throws IOException if the copy cannot be deleted
     */
    void discard(Path workspace) throws IOException {
        Files.deleteIfExists(copy(workspace));
    }

    /**
     * Moves what was unsaved of a workspace to a name of its own, so that another copy can be kept.
     *
     * @throws IOException if that cannot be done
     */
    void setAside(Path workspace) throws IOException {
        Path copy = copy(workspace);
        if (Files.exists(copy)) {
            Path free = copy.resolveSibling(copy.getFileName() + "." + UUID.randomUUID());
            Files.move(copy, free);
        }
    }

    /** The name tells people what it is a copy of, and the rest tells equal names apart. */
    private Path copy(Path workspace) {
        Path whole = workspace.toAbsolutePath().normalize();
        UUID place = UUID.nameUUIDFromBytes(whole.toString().getBytes(StandardCharsets.UTF_8));
        String name = PlainName.of(whole.getFileName().toString());
        return folder.resolve(name + "_" + place + ".json");
    }
}
