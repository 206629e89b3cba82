package org.plazaatlas.desktop;

import org.plazaatlas.model.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the window is asked to open.
 *
 * @param date the day to show; without one, that of the newest evidence
 * @param language of everything; without one, that of the last run or of the system
 */
public record Opening(Path atlasFolder, Optional<LocalDate> date, Optional<Language> language) {}
