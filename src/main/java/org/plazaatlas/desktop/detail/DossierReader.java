package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.incident.own.OwnIncidentKey;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.IncidentFinder;

import java.util.Optional;

/** Where the panel gets its dossiers; tests bring their own. May be called on any thread. */
interface DossierReader {

    /** What is asked about a subject; empty if the atlas has no such subject. */
    Optional<Dossier> read(DossierRequest request);

    /** The name of a subject. */
    String name(Subject subject, Language language);

    /**
     * Reads the dossiers of an atlas.
     *
     * @param incidents finds those of the user's own
     */
    static DossierReader of(Dossiers dossiers, IncidentFinder incidents) {
        return new DossierReader() {
            @Override
            public Optional<Dossier> read(DossierRequest request) {
                Optional<OwnIncidentKey> own = OwnIncidentKey.parse(request.subject().id());
                if (own.isPresent()) {
                    return request.own()
                            .flatMap(
                                    _ ->
                                            dossiers.ofOwn(
                                                    own.get(),
                                                    incidents.table(request.own()),
                                                    request.date(),
                                                    request.account(),
                                                    request.language()));
                }
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
