package org.plazaatlas.workspace;

import org.plazaatlas.language.Text;

import java.nio.file.Path;

/**
 * The user's own folder, in which the program keeps what belongs to no file that the user named:
 * the workspace that saves itself, unsaved changes of others, and the list of those opened last.
 *
 * <p>Earlier versions had a file of views for each atlas here; they are read, and stay.
 *
 * @param folder created when the first file is written to it
 */
public record WorkspaceFolder(Path folder) {

    /** The ending of workspace files. */
    public static final String ENDING = ".plaza";

    private static final String NAMELESS = "atlas";

    /** The folder of the user who runs the program. */
    public static WorkspaceFolder ofUser() {
        return new WorkspaceFolder(UserFolders.ofUser().data());
    }

    /** The workspace of a user who has named none. */
    public Path standing() {
        return folder.resolve("workspace" + ENDING);
    }

    /** The folder of changes that were not saved yet. */
    public Path recovery() {
        return folder.resolve("recovery");
    }

    /** The folder of what is remembered of the user's own tables of incidents. */
    public Path incidents() {
        return folder.resolve("incidents");
    }

    /** The file that lists the workspaces opened last. */
    public Path recent() {
        return folder.resolve("recent.json");
    }

    /** The views that an earlier version kept of an atlas. */
    public KeptViews earlierViews(String atlasKey) {
        return new KeptViews(folder.resolve("views").resolve(atlasKey + ".json"));
    }

    /** What an earlier version last showed of an atlas, as a single view. */
    public KeptViews earlierSession(String atlasKey) {
        return new KeptViews(folder.resolve("session").resolve(atlasKey + ".json"));
    }

    /**
     * The name of an atlas in workspaces. It is made from its title, so that an atlas keeps what
     * belongs to it when it is moved to another folder or replaced by a corrected copy.
     */
    public static String atlasKey(Text atlasTitle) {
        String plain = PlainName.of(atlasTitle.en());
        return plain.isEmpty() ? NAMELESS : plain;
    }
}
