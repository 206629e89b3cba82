package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

import java.util.List;

/**
 * One thing of the atlas that can be selected, linked to and looked up.
 *
 * @param id the id within its kind: INEGI code of a state or municipality, id of an organization,
 *     city, event, incident, source or claim; the ids of two organizations, in order, joined by a
 *     plus, for their turf; empty for the country, the studies and whole lists
 */
public record Subject(Kind kind, String id) {

    /** The kind of thing that a subject is. */
    public enum Kind implements Coded {
        COUNTRY("country"),
        STATE("state"),
        ORGANIZATION("organization"),
        CITY("city"),
        /** An entry of the gazetteer. */
        MUNICIPALITY("municipality"),
        /** Two organizations and the turf between them. */
        TURF("turf"),
        EVENT("event"),
        /** One of a data set of events with deaths. */
        INCIDENT("incident"),
        CLAIM("claim"),
        SOURCE("source"),
        GLOSSARY("glossary"),
        NATIONAL_FIGURES("national_figures"),
        FOUNDING_DOCUMENTS("founding_documents"),
        /** Research for and against the rule that the atlas follows. */
        STUDIES("studies");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The country as a whole: what the panel shows when nothing is selected. */
    public static final Subject COUNTRY = new Subject(Kind.COUNTRY, "");

    public static final Subject STUDIES = new Subject(Kind.STUDIES, "");

    public static Subject state(String code) {
        return new Subject(Kind.STATE, code);
    }

    public static Subject organization(String id) {
        return new Subject(Kind.ORGANIZATION, id);
    }

    public static Subject city(String id) {
        return new Subject(Kind.CITY, id);
    }

    public static Subject municipality(String code) {
        return new Subject(Kind.MUNICIPALITY, code);
    }

    /** The turf between two organizations: turf boundary, contested and shared areas. */
    public static Subject turf(String oneId, String otherId) {
        boolean inOrder = oneId.compareTo(otherId) <= 0;
        return new Subject(Kind.TURF, inOrder ? oneId + "+" + otherId : otherId + "+" + oneId);
    }

    /** The ids of the two organizations of a turf, in order; none for any other kind. */
    public List<String> parties() {
        return kind == Kind.TURF ? List.of(id.split("\\+", 2)) : List.of();
    }

    public static Subject event(String id) {
        return new Subject(Kind.EVENT, id);
    }

    public static Subject incident(String id) {
        return new Subject(Kind.INCIDENT, id);
    }

    public static Subject claim(String id) {
        return new Subject(Kind.CLAIM, id);
    }

    public static Subject source(String id) {
        return new Subject(Kind.SOURCE, id);
    }

    /** One term of the glossary, known by its English form. */
    public static Subject term(GlossaryTerm term) {
        return new Subject(Kind.GLOSSARY, term.term().en());
    }
}
