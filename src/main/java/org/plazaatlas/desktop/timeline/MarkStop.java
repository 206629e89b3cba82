package org.plazaatlas.desktop.timeline;

import org.plazaatlas.language.Language;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * A place in a row of marks that the keyboard comes to.
 *
 * @param name what is there
 * @param enter what Enter does there
 */
record MarkStop(LocalDate day, Function<Language, String> name, Runnable enter) {}
