package org.plazaatlas.workspace;

import org.plazaatlas.language.Text;

import java.nio.file.Path;

/**
 * The user's own folder. Each atlas has its own file of views there, named after its title: an
 * atlas that moves to another folder, or a corrected copy of it, finds its views again.
 *
 * @param folder made when the first thing is kept in it
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

    private static String fileName(Text title) {
        String plain = PlainName.of(title.en());
        return plain.isEmpty() ? NAMELESS : plain;
    }
}
