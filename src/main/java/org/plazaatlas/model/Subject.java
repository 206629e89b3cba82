package org.plazaatlas.model;

/**
 * One thing of the atlas that can be selected, linked to and looked up.
 *
 * @param id the id within its kind: INEGI code of a state, id of an organization, city, event,
 *     source or claim; empty for the country, the glossary and the founding documents
 */
public record Subject(Kind kind, String id) {

    /** What sort of thing a subject is. */
    public enum Kind {
        COUNTRY,
        STATE,
        ORGANIZATION,
        CITY,
        EVENT,
        CLAIM,
        SOURCE,
        GLOSSARY,
        NATIONAL_FIGURES,
        FOUNDING_DOCUMENTS
    }

    /** The country as a whole: what the panel shows when nothing is selected. */
    public static final Subject COUNTRY = new Subject(Kind.COUNTRY, "");

    public static Subject state(String code) {
        return new Subject(Kind.STATE, code);
    }

    public static Subject organization(String id) {
        return new Subject(Kind.ORGANIZATION, id);
    }

    public static Subject city(String id) {
        return new Subject(Kind.CITY, id);
    }

    public static Subject event(String id) {
        return new Subject(Kind.EVENT, id);
    }

    public static Subject claim(String id) {
        return new Subject(Kind.CLAIM, id);
    }

    public static Subject source(String id) {
        return new Subject(Kind.SOURCE, id);
    }
}
