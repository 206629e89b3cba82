package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.Optional;

/** Where the panel gets its dossiers; tests bring their own. May be called on any thread. */
interface DossierReader {

    /** What the atlas knows about a subject on a date; empty if there is no such subject. */
    Optional<Dossier> read(Subject subject, LocalDate date, Language language);

    /** The name of a subject. */
    String name(Subject subject, Language language);

    static DossierReader of(Dossiers dossiers) {
        return new DossierReader() {
            @Override
            public Optional<Dossier> read(Subject subject, LocalDate date, Language language) {
                return dossiers.of(subject, date, language);
            }

            @Override
            public String name(Subject subject, Language language) {
                return dossiers.name(subject, language);
            }
        };
    }
}
