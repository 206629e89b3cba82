package org.plazaatlas.view;

import org.plazaatlas.language.Coded;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/**
 * What a picture is about: it is in colour and outlined, and the rest steps back to grey.
 *
 * @param id INEGI code of a state, id of an organization or city, the ids of two organizations in
 *     order and joined by a plus for a pair or a boundary; empty for changes
 */
public record MapSubject(Kind kind, String id) {

    /** The kind of thing that a picture may be about. */
    public enum Kind implements Coded {
        STATE("state"),
        ORGANIZATION("organization"),
        /** Two organizations, wherever they are. */
        PAIR("pair"),
        /** The turf boundary of two organizations, and the states that it touches. */
        BOUNDARY("boundary"),
        CITY("city"),
        /** What changed between the two dates of a view of changes. */
        CHANGES("changes");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whatever changed between two dates. */
    public static final MapSubject CHANGES = new MapSubject(Kind.CHANGES, "");

    /**
     * @throws IllegalArgumentException if the id is missing, is one too many, or does not name two
     *     organizations where it should
     */
    public MapSubject {
        boolean ofTwo = kind == Kind.PAIR || kind == Kind.BOUNDARY;
        if (id.isEmpty() != (kind == Kind.CHANGES) || ofTwo && id.split("\\+").length != 2) {
            throw new IllegalArgumentException("'" + id + "' is no id of " + kind.code());
        }
    }

    public static MapSubject state(String code) {
        return new MapSubject(Kind.STATE, code);
    }

    public static MapSubject organization(String id) {
        return new MapSubject(Kind.ORGANIZATION, id);
    }

    public static MapSubject city(String id) {
        return new MapSubject(Kind.CITY, id);
    }

    public static MapSubject pair(String oneId, String otherId) {
        return new MapSubject(Kind.PAIR, Subject.turf(oneId, otherId).id());
    }

    public static MapSubject boundary(String oneId, String otherId) {
        return new MapSubject(Kind.BOUNDARY, Subject.turf(oneId, otherId).id());
    }

    /** The subject of the atlas that this is; empty for changes. */
    public Optional<Subject> subject() {
        return switch (kind) {
            case STATE -> Optional.of(Subject.state(id));
            case ORGANIZATION -> Optional.of(Subject.organization(id));
            case PAIR, BOUNDARY -> Optional.of(new Subject(Subject.Kind.TURF, id));
            case CITY -> Optional.of(Subject.city(id));
            case CHANGES -> Optional.empty();
        };
    }

    /** Whether the picture is about one state or city. */
    public boolean isPlace() {
        return kind == Kind.STATE || kind == Kind.CITY;
    }

    /** The ids of the organizations that the picture is about; none for a place. */
    public List<String> organizationIds() {
        return switch (kind) {
            case ORGANIZATION -> List.of(id);
            case PAIR, BOUNDARY -> new Subject(Subject.Kind.TURF, id).parties();
            case STATE, CITY, CHANGES -> List.of();
        };
    }
}
