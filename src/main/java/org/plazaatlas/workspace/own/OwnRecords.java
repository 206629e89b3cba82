package org.plazaatlas.workspace.own;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an analyst says about one atlas. An own claim, event or source whose id is that of a record
 * of the atlas with {@link #MARK} before it takes the place of that record.
 */
public record OwnRecords(
        List<Claim> claims,
        List<Event> events,
        List<Relation> relations,
        List<Source> sources,
        List<Objection> objections) {

    /** How the ids of own records begin. */
    public static final String MARK = Claim.OWN_MARK;

    /** Nothing said. */
    public static final OwnRecords NONE =
            new OwnRecords(List.of(), List.of(), List.of(), List.of(), List.of());

    public OwnRecords {
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        sources = List.copyOf(sources);
        objections = List.copyOf(objections);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The id of the record that takes the place of one of the atlas. */
    public static String correcting(String id) {
        return MARK + id;
    }

    /** With a claim, in place of one with the same id. */
    public OwnRecords with(Claim claim) {
        return new OwnRecords(
                with(claims, claim, other -> other.id().equals(claim.id())),
                events,
                relations,
                sources,
                objections);
    }

    public OwnRecords with(Event event) {
        return new OwnRecords(
                claims,
                with(events, event, other -> other.id().equals(event.id())),
                relations,
                sources,
                objections);
    }

    public OwnRecords with(Relation relation) {
        String id = Objection.idOf(relation);
        return new OwnRecords(
                claims,
                events,
                with(relations, relation, other -> Objection.idOf(other).equals(id)),
                sources,
                objections);
    }

    public OwnRecords with(Source source) {
        return new OwnRecords(
                claims,
                events,
                relations,
                with(sources, source, other -> other.id().equals(source.id())),
                objections);
    }

    /** With an objection, in place of one to the same record. */
    public OwnRecords with(Objection objection) {
        return new OwnRecords(
                claims,
                events,
                relations,
                sources,
                with(
                        objections,
                        objection,
                        other ->
                                other.kind() == objection.kind()
                                        && other.id().equals(objection.id())));
    }

    /** Without the own record, or the objection to the record of the atlas, with this id. */
    public OwnRecords without(OwnKind kind, String id) {
        return new OwnRecords(
                without(claims, kind == OwnKind.CLAIM, c -> c.id().equals(id)),
                without(events, kind == OwnKind.EVENT, e -> e.id().equals(id)),
                without(relations, kind == OwnKind.RELATION, r -> Objection.idOf(r).equals(id)),
                without(sources, kind == OwnKind.SOURCE, s -> s.id().equals(id)),
                without(objections, true, o -> o.kind() == kind && o.id().equals(id)));
    }

    private static <R> List<R> with(List<R> records, R record, Predicate<R> replaced) {
        List<R> changed = new ArrayList<>(records);
        int place = 0;
        while (place < changed.size() && !replaced.test(changed.get(place))) {
            place++;
        }
        if (place < changed.size()) {
            changed.set(place, record);
        } else {
            changed.add(record);
        }
        return changed;
    }

    private static <R> List<R> without(List<R> records, boolean concerned, Predicate<R> gone) {
        return concerned ? records.stream().filter(gone.negate()).toList() : records;
    }
}
