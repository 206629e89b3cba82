package org.plazaatlas.desktop.detail;

import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.OwnIncidentsOnMap;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Optional;

/** The part of a view on which the panel depends. */
record DossierRequest(
        Subject subject,
        LocalDate date,
        Optional<LocalDate> since,
        Account account,
        Optional<OwnIncidentsOnMap> own,
        Language language) {

    /** A request for the selection, or for the country if nothing is selected. */
    static DossierRequest of(View view) {
        return new DossierRequest(
                view.selection().orElse(Subject.COUNTRY),
                view.date(),
                since(view),
                view.account(),
                view.ownIncidents(),
                view.language());
    }

    /** The date with which the view compares its own. */
    private static Optional<LocalDate> since(View view) {
        return view.topic() instanceof Topic.Changes(var since)
                ? Optional.of(since)
                : Optional.empty();
    }

    boolean differsInDateOnly(DossierRequest other) {
        return subject.equals(other.subject)
                && since.equals(other.since)
                && account.equals(other.account)
                && own.equals(other.own)
                && language == other.language;
    }
}
