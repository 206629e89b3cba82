package org.plazaatlas.store.maker;

import org.plazaatlas.store.check.AtlasCheck;
import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** An atlas folder as it would become by an import, to be checked before anything is replaced. */
final class DraftFolder {

    private DraftFolder() {}

    /**
     * Checks what an import would make of a folder. Problems that the folder has already are not
     * the import's.
     *
     * @param stage the files that the import would write
     * @throws AtlasException if the folder would have new problems; all of them
     * @throws IOException if a file cannot be copied
     */
    static void check(Path atlasFolder, Path stage) throws AtlasException, IOException {
        Path draft = Files.createTempDirectory("plaza-import");
        try {
            copy(atlasFolder, draft);
            copy(stage, draft);
            List<Problem> problems = new ArrayList<>(AtlasCheck.problemsOfPart(draft));
            if (!problems.isEmpty()) {
                problems.removeAll(AtlasCheck.problemsOfPart(atlasFolder));
            }
            if (!problems.isEmpty()) {
                throw new AtlasException(problems);
            }
        } finally {
            FolderListing.delete(draft);
        }
    }

    /** Copies the files of a folder but for hidden ones, which hold caches. */
    private static void copy(Path from, Path to) throws IOException {
        for (Path file : FolderListing.of(from)) {
            String name = file.getFileName().toString();
            if (Files.isRegularFile(file) && !name.startsWith(".")) {
                Files.copy(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
