package org.plazaatlas.opening;

import org.plazaatlas.language.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * With what the window opens.
 *
 * @param atlasFolder it may be missing or damaged: the window says so
 * @param date the day to open on; empty: that of the newest evidence
 * @param language of everything; empty: that of the last run or of the system
 */
public record LaunchOptions(
        Path atlasFolder, Optional<LocalDate> date, Optional<Language> language) {}
