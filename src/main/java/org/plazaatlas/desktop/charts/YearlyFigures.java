package org.plazaatlas.desktop.charts;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/**
 * The yearly figures of the selection.
 *
 * @param place whose figures they are; empty while nothing with figures is selected
 * @param name of the place
 * @param charts one for each unit
 */
record YearlyFigures(Optional<Subject> place, String name, List<Chart> charts) {

    YearlyFigures {
        charts = List.copyOf(charts);
    }

    /** What is asked for: the figures of a place in a language. */
    record Question(Optional<Subject> place, Language language) {

        static Question of(Optional<Subject> selection, Language language) {
            return new Question(selection.filter(Question::hasFigures), language);
        }

        private static boolean hasFigures(Subject subject) {
            return switch (subject.kind()) {
                case STATE, CITY, COUNTRY, NATIONAL_FIGURES -> true;
                default -> false;
            };
        }
    }

    static final YearlyFigures NONE = new YearlyFigures(Optional.empty(), "", List.of());
}
