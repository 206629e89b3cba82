package org.plazaatlas.store;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file, so that a reader can go on to its end. */
final class FileProblems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    FileProblems(String file) {
        this.file = file;
    }

    /** Notes a problem of one record. The key and arguments are those of {@link Message#of}. */
    void add(String record, String key, Object... arguments) {
        found.add(new Problem(file, record, Message.of(key, arguments)));
    }

    /** Notes a problem of the file as a whole. */
    void addToFile(String key, Object... arguments) {
        add("", key, arguments);
    }

    String file() {
        return file;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
