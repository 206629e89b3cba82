package org.plazaatlas.desktop.detail;

import javafx.scene.paint.Color;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the views of the panel need beside their own entry.
 *
 * @param span the days that strips of time cover
 * @param select what a click on a subject does
 * @param goTo what a click on a date does
 * @param name the name of a subject in the language
 * @param colour the colour of an organization by its id
 * @param copy where copied text goes
 */
record DossierRendering(
        Language language,
        LocalDate date,
        DateRange span,
        SourceNumbers numbers,
        Consumer<Subject> select,
        Consumer<LocalDate> goTo,
        Function<Subject, String> name,
        Function<String, Color> colour,
        Consumer<String> copy) {

    Words words() {
        return Words.of(DossierRendering.class, language);
    }
}
