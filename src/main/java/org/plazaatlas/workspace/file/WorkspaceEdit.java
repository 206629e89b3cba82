package org.plazaatlas.workspace.file;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Words;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** One change of a workspace that no window has open; no window can open it to write meanwhile. */
public final class WorkspaceEdit implements AutoCloseable {

    private final OpenWorkspace workspace;

    private WorkspaceEdit(OpenWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Opens a workspace; one that is not there is made.
     *
     * @param atlasKey of the atlas to which the views of a file belong that tells none
     * @throws ReasonedException if a window has it open, it is damaged, or a later version of the
     *     program made it
     * @throws IOException if it cannot be read or written
     */
    public static WorkspaceEdit of(Path file, WorkspaceFolder folder, String atlasKey)
            throws IOException {
        if (!file.equals(folder.standing()) && !Files.exists(file)) {
            WorkspaceFile.write(file, WorkspaceContents.EMPTY);
        }
        OpenWorkspace opened = OpenWorkspace.open(file, folder, atlasKey);
        if (opened.readOnly().isPresent() || !opened.found().problems().isEmpty()) {
            opened.close();
            String why = opened.readOnly().isPresent() ? "edit.readOnly" : "edit.damaged";
            throw new ReasonedException(Words.both(WorkspaceEdit.class, why));
        }
        return new WorkspaceEdit(opened);
    }

    /**
     * Changes the file.
     *
     * @throws IOException if it cannot be written; it then stays as it was
     */
    public void change(UnaryOperator<WorkspaceContents> change) throws IOException {
        workspace.save(change.apply(workspace.saved()));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
