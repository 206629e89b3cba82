package org.plazaatlas.desktop.charts;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.OwnIncidentsOnMap;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of the selection.
 *
 * @param subject whose figures they are; empty while nothing with figures is selected
 * @param name of the subject
 * @param charts the yearly figures, one for each unit
 * @param months the events by month
 */
record SubjectFigures(
        Optional<Subject> subject, String name, List<Chart> charts, List<MonthSeries> months) {

    SubjectFigures {
        charts = List.copyOf(charts);
        months = List.copyOf(months);
    }

    /** A map of a day: a boundary lies elsewhere on another one. */
    record Told(LocalDate date, Account account) {}

    /**
     * What is asked for.
     *
     * @param own the incidents of the user's own that the map draws
     * @param boundary the map of which a boundary is taken, if the subject has one
     */
    record Question(
            Optional<Subject> subject,
            Language language,
            Optional<OwnIncidentsOnMap> own,
            Optional<Told> boundary) {

        static Question of(View view) {
            return new Question(
                    view.selection().filter(each -> hasYears(each) || hasMonths(each)),
                    view.language(),
                    view.ownIncidents(),
                    view.selection()
                            .filter(each -> each.kind() == Subject.Kind.TURF)
                            .map(_ -> new Told(view.date(), view.account())));
        }

        /** The subject, if the atlas may have yearly figures of it. */
        Optional<Subject> withYears() {
            return subject.filter(Question::hasYears);
        }

        private static boolean hasYears(Subject subject) {
            return switch (subject.kind()) {
                case STATE, CITY, COUNTRY, NATIONAL_FIGURES -> true;
                default -> false;
            };
        }

        private static boolean hasMonths(Subject subject) {
            return switch (subject.kind()) {
                case STATE, ORGANIZATION, TURF, COUNTRY -> true;
                default -> false;
            };
        }
    }

    static final SubjectFigures NONE =
            new SubjectFigures(Optional.empty(), "", List.of(), List.of());
}
