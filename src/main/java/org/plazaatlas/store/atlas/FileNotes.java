package org.plazaatlas.store.atlas;

import org.plazaatlas.store.json.FileProblems;

/**
 * What is noted while a file is read.
 *
 * @param problems for which it cannot be used
 * @param doubts what can be used but is wrong, most likely
 * @param remarks what was passed over or guessed, and asks for a look
 */
public record FileNotes(FileProblems problems, FileProblems doubts, FileProblems remarks) {

    /**
     * No notes yet.
     *
     * @param file name of the file, within its folder
     */
    public static FileNotes of(String file) {
        return new FileNotes(
                new FileProblems(file), new FileProblems(file), new FileProblems(file));
    }

    String file() {
        return problems.file();
    }
}
