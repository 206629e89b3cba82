package org.plazaatlas.desktop.detail;

import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.View;

import java.time.LocalDate;

/** The part of a view on which the panel depends. */
record DossierRequest(Subject subject, LocalDate date, Account account, Language language) {

    /** A request for the selection, or for the country if nothing is selected. */
    static DossierRequest of(View view) {
        return new DossierRequest(
                view.selection().orElse(Subject.COUNTRY),
                view.date(),
                view.account(),
                view.language());
    }

    boolean differsInDateOnly(DossierRequest other) {
        return subject.equals(other.subject)
                && account.equals(other.account)
                && language == other.language;
    }
}
