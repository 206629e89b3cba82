package org.plazaatlas.cli;

import org.plazaatlas.model.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What opens the window when {@code plaza} is called without a command. */
@FunctionalInterface
public interface Window {

    /**
     * With what the window opens.
     *
     * @param atlasFolder it may be missing or damaged: the window says so
     * @param date the day to open on; empty: that of the newest evidence
     * @param language of everything; empty: that of the last run or of the system
     */
    record Opening(Path atlasFolder, Optional<LocalDate> date, Optional<Language> language) {}

    /** Opens the window and stays until it is closed; returns the program's exit code. */
    int open(Opening opening);
}
