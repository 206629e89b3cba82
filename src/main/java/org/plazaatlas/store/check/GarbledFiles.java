package org.plazaatlas.store.check;

import org.plazaatlas.store.atlas.GarbledText;
import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds lines of a folder's text files that were once read in another character set. */
final class GarbledFiles {

    private GarbledFiles() {}

    static List<Problem> problems(Path folder) {
        List<Problem> found = new ArrayList<>();
        try {
            for (Path file : FolderListing.of(folder)) {
                if (file.getFileName().toString().matches("[^.].*\\.(json|csv)")) {
                    found.addAll(problemsIn(file));
                }
            }
        } catch (IOException e) {
            // A file that cannot be read is reported by its own reader.
        }
        return found;
    }

    private static List<Problem> problemsIn(Path file) throws IOException {
        FileProblems problems = new FileProblems(file.getFileName().toString());
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = "#" + (i + 1);
            for (String part : lines.get(i).split("\"")) {
                GarbledText.problem(part).ifPresent(text -> problems.add(line, text));
            }
        }
        return problems.found();
    }
}
