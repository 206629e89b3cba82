package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;

import java.util.Optional;

/** Where the panel gets its dossiers; tests bring their own. May be called on any thread. */
interface DossierReader {

    /** What is asked about a subject; empty if the atlas has no such subject. */
    Optional<Dossier> read(DossierRequest request);

    /** The name of a subject. */
    String name(Subject subject, Language language);

    static DossierReader of(Dossiers dossiers) {
        return new DossierReader() {
            @Override
            public Optional<Dossier> read(DossierRequest request) {
                return request.since().isPresent()
                        ? dossiers.compared(
                                request.subject(),
                                request.since().get(),
                                request.date(),
                                request.account(),
                                request.language())
                        : dossiers.of(
                                request.subject(),
                                request.date(),
                                request.account(),
                                request.language());
            }

            @Override
            public String name(Subject subject, Language language) {
                return dossiers.name(subject, language);
            }
        };
    }
}
