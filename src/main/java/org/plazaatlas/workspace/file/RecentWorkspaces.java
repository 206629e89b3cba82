package org.plazaatlas.workspace.file;

import com.google.gson.JsonArray;

import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.JsonType;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The workspaces opened last. A file that is missing or damaged counts as empty, and a failure to
 * write it is only logged: the list is never worth stopping the user for.
 *
 * @param file created when the first workspace is listed
 */
public record RecentWorkspaces(Path file) {

    private static final System.Logger LOG = System.getLogger(RecentWorkspaces.class.getName());
    private static final int MOST = 10;

    /** The files, the one opened last first; some may be gone. */
    public List<Path> files() {
        if (!Files.exists(file)) {
            return List.of();
        }
        FileProblems problems = new FileProblems(file.getFileName().toString());
        return JsonFile.list(file.toAbsolutePath().getParent(), problems).stream()
                .flatMap(element -> JsonType.TEXT.read(element).stream())
                .flatMap(name -> path(name).stream())
                .toList();
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty(); // written on another system
        }
    }

    /** Lists a file first. */
    public void add(Path opened) {
        Path whole = opened.toAbsolutePath().normalize();
        List<Path> others = new ArrayList<>(files());
        others.remove(whole);
        others.addFirst(whole);
        write(others.subList(0, Math.min(MOST, others.size())));
    }

    private void write(List<Path> files) {
        JsonArray names = new JsonArray();
        files.forEach(each -> names.add(each.toString()));
        byte[] text = (names + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, out -> out.write(text));
        } catch (IOException e) {
            LOG.log(Level.WARNING, file + " could not be written", e);
        }
    }
}
