package org.plazaatlas.store.json;

import org.plazaatlas.language.Text;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file, so that it can be read to its end. */
public final class FileProblems {

    private final String file;
    private final boolean endAtFirst;
    private final List<Problem> found = new ArrayList<>();

    /**
     * @param file name of the file, within its folder
     */
    public FileProblems(String file) {
        this(file, false);
    }

    private FileProblems(String file, boolean endAtFirst) {
        this.file = file;
        this.endAtFirst = endAtFirst;
    }

    /**
     * Those of a value that is read whole or not at all: the first of them is thrown as a {@link
     * MalformedValueException}.
     */
    static FileProblems ofWholeValue() {
        return new FileProblems("", true);
    }

    /** Notes a problem of one record. The key and arguments are those of {@link ProblemText#of}. */
    public void add(String record, String key, Object... arguments) {
        add(record, ProblemText.of(key, arguments));
    }

    /**
     * Notes a problem of one record.
     *
     * @param record id of the record; empty for the file as a whole
     * @param message what is wrong and what was expected
     */
    public void add(String record, Text message) {
        if (endAtFirst) {
            throw new MalformedValueException(message.en());
        }
        found.add(new Problem(file, record, message));
    }

    /**
     * Notes a problem of the file as a whole. The key and arguments are those of {@link
     * ProblemText#of}.
     */
    public void addToFile(String key, Object... arguments) {
        add("", key, arguments);
    }

    /** Name of the file, within its folder. */
    public String file() {
        return file;
    }

    /** The problems so far, in the order in which they were found. */
    public List<Problem> found() {
        return List.copyOf(found);
    }
}
