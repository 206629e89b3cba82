package org.plazaatlas.opening;

import org.plazaatlas.language.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The options with which the window opens.
 *
 * @param atlasFolder may be missing or damaged; then the window says so
 * @param date the day to open on; if empty, that of the newest evidence
 * @param language of the window; if empty, that of the last run or of the system
 * @param lesson a file with a lesson to open; may be missing or damaged; then the window says so
 * @param workspace the file of the workspace to open; if empty, the one opened last
 * @param files of the user's own to open: layers, workspaces, lessons, finished files
 */
public record LaunchOptions(
        Path atlasFolder,
        Optional<LocalDate> date,
        Optional<Language> language,
        Optional<Path> lesson,
        Optional<Path> workspace,
        List<Path> files) {

    public LaunchOptions {
        files = List.copyOf(files);
    }
}
