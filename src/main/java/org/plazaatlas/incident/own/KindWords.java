package org.plazaatlas.incident.own;

import org.plazaatlas.incident.mapping.PrecisionScale;
import org.plazaatlas.incident.table.IncidentKind;
import org.plazaatlas.model.Incident;

import java.util.Map;
import java.util.Optional;

/** The kinds of known data sets, and which of them are kinds of the atlas. */
final class KindWords {

    /** UCDP GED Codebook, {@code type_of_violence}. */
    private static final Map<String, IncidentKind> UCDP =
            Map.of(
                    "1",
                    new IncidentKind("state-based violence", Optional.empty()),
                    "2",
                    new IncidentKind(
                            "non-state violence", Optional.of(Incident.Kind.BETWEEN_GROUPS)),
                    "3",
                    new IncidentKind(
                            "one-sided violence", Optional.of(Incident.Kind.AGAINST_CIVILIANS)));

    private static final Map<String, Incident.Kind> BY_WORD =
            Map.of(
                    "Battles",
                    Incident.Kind.BETWEEN_GROUPS,
                    "Violence against civilians",
                    Incident.Kind.AGAINST_CIVILIANS,
                    Incident.Kind.BETWEEN_GROUPS.code(),
                    Incident.Kind.BETWEEN_GROUPS,
                    Incident.Kind.AGAINST_CIVILIANS.code(),
                    Incident.Kind.AGAINST_CIVILIANS);

    private KindWords() {}

    /** The kind that a cell names. */
    static IncidentKind of(String written, PrecisionScale scale) {
        IncidentKind coded = scale == PrecisionScale.UCDP ? UCDP.get(written) : null;
        return coded != null
                ? coded
                : new IncidentKind(written, Optional.ofNullable(BY_WORD.get(written)));
    }
}
