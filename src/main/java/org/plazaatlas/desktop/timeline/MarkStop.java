package org.plazaatlas.desktop.timeline;

import org.plazaatlas.language.Language;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * A mark in a row that the keyboard can reach.
 *
 * @param name what the mark stands for
 * @param enter what Enter does on it
 */
record MarkStop(LocalDate day, Function<Language, String> name, Runnable enter) {}
