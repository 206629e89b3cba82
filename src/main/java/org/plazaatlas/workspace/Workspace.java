package org.plazaatlas.workspace;

import org.plazaatlas.language.Text;

import java.nio.file.Path;

/**
 * The user's own folder. It has one file of views for each atlas, named after its title, so that an
 * atlas keeps its views when it is moved to another folder or replaced by a corrected copy.
 *
 * @param folder created when the first file is written to it
 */
public record Workspace(Path folder) {

    private static final String NAMELESS = "atlas";

    /** The workspace of the user who runs the program. */
    public static Workspace ofUser() {
        return new Workspace(UserFolders.ofUser().data());
    }

    /** The views kept of an atlas. */
    public KeptViews views(Text atlasTitle) {
        return new KeptViews(folder.resolve("views").resolve(fileName(atlasTitle) + ".json"));
    }

    /** What the window last showed of an atlas, as a single view. */
    public KeptViews session(Text atlasTitle) {
        return new KeptViews(folder.resolve("session").resolve(fileName(atlasTitle) + ".json"));
    }

    private static String fileName(Text title) {
        String plain = PlainName.of(title.en());
        return plain.isEmpty() ? NAMELESS : plain;
    }
}
