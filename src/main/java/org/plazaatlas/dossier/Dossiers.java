package org.plazaatlas.dossier;

import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.History;

import java.time.LocalDate;
import java.util.Optional;

/** Writes the dossiers of an atlas. */
public final class Dossiers {

    public Dossiers(History history) {
        throw new UnsupportedOperationException("signature only");
    }

    /** What is known of a subject on a date; empty if the atlas has no such subject. */
    public Optional<Dossier> of(Subject subject, LocalDate date, Language language) {
        throw new UnsupportedOperationException("signature only");
    }

    /**
     * One or two short lines for the pointer: the subject's name, and who is said to hold the face
     * under it.
     */
    public String glance(
            Optional<Subject> subject, Optional<Integer> face, LocalDate date, Language language) {
        throw new UnsupportedOperationException("signature only");
    }

    /** The subject's name alone. */
    public String name(Subject subject, Language language) {
        throw new UnsupportedOperationException("signature only");
    }
}
