package org.plazaatlas.workspace.own;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.check.AtlasCheck;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An atlas together with what an analyst says about it. */
public final class OwnAtlas {

    private final AtlasContents contents;
    private final OwnRecords own;
    private final OwnUse use;

    private OwnAtlas(AtlasContents contents, OwnRecords own, OwnUse use) {
        this.contents = contents;
        this.own = own;
        this.use = use;
    }

    /**
     * An atlas as it is with what an analyst says, without it, or of that alone. Own records go
     * through the checks that an atlas goes through.
     *
     * @throws AtlasException with all problems that the own records bring, such as an organization
     *     that the atlas lacks
     */
    public static Atlas of(Atlas atlas, OwnRecords own, OwnUse use) throws AtlasException {
        if (use == OwnUse.WITHOUT || own.isEmpty() && use == OwnUse.WITH) {
            return atlas;
        }
        AtlasContents combined = new OwnAtlas(atlas.contents(), own, use).combined();
        List<Problem> problems = new ArrayList<>(AtlasCheck.problems(combined));
        if (!problems.isEmpty()) {
            problems.removeAll(AtlasCheck.problems(atlas.contents()));
        }
        if (!problems.isEmpty()) {
            throw new AtlasException(problems);
        }
        Text remark = Words.both(OwnAtlas.class, use == OwnUse.ONLY ? "own.only" : "own.with");
        return new Atlas(
                combined, Optional.of(atlas.remark().map(e -> joined(remark, e)).orElse(remark)));
    }

    private static Text joined(Text one, Text other) {
        return new Text(one.es() + "; " + other.es(), one.en() + "; " + other.en());
    }

    private AtlasContents combined() {
        List<Event> events =
                combined(OwnKind.EVENT, contents.events(), own.events(), Event::id, e -> e);
        return contents.withStatements(
                combined(OwnKind.CLAIM, contents.claims(), own.claims(), Claim::id, this::disputed),
                combined(
                        OwnKind.RELATION,
                        contents.relations(),
                        own.relations(),
                        Objection::idOf,
                        relation -> relation),
                use == OwnUse.ONLY ? List.of() : contents.disputes(),
                events,
                sources(),
                foundingFacts(events));
    }

    /** Without the events among their holders that are there no more. */
    private List<FoundingFact> foundingFacts(List<Event> events) {
        Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
        return contents.foundingFacts().stream()
                .map(
                        fact ->
                                new FoundingFact(
                                        fact.sourceId(),
                                        fact.section(),
                                        fact.fact(),
                                        fact.heldIn(),
                                        fact.holders().stream()
                                                .filter(
                                                        holder ->
                                                                holder.kind() != Subject.Kind.EVENT
                                                                        || ids.contains(
                                                                                holder.id()))
                                                .toList()))
                .toList();
    }

    /** Sources stay in any case: own claims may cite them. */
    private List<Source> sources() {
        Map<String, Source> corrections = byId(own.sources(), Source::id);
        List<Source> sources = new ArrayList<>();
        for (Source source : contents.sources()) {
            Source corrected = corrections.remove(OwnRecords.correcting(source.id()));
            sources.add(corrected == null ? source : named(corrected, source.id()));
        }
        own.sources().stream()
                .filter(source -> corrections.containsKey(source.id()))
                .forEach(sources::add);
        return sources;
    }

    /** A corrected source keeps its id, because claims of the atlas cite it. */
    private static Source named(Source source, String id) {
        return new Source(
                id,
                source.title(),
                source.author(),
                source.publisher(),
                source.published(),
                source.url(),
                source.kind(),
                source.tier(),
                source.tierReason(),
                source.origin(),
                source.reliability(),
                source.note());
    }

    private <R> List<R> combined(
            OwnKind kind,
            List<R> told,
            List<R> added,
            Function<R, String> id,
            UnaryOperator<R> disputing) {
        List<R> all = new ArrayList<>();
        if (use == OwnUse.WITH) {
            Map<String, R> corrections = byId(added, id);
            Map<String, Objection> objections = objections(kind);
            for (R record : told) {
                Objection objection = objections.get(id.apply(record));
                boolean gone =
                        corrections.containsKey(OwnRecords.correcting(id.apply(record)))
                                || objection != null && objection.hides()
                                || isOfHiddenSource(record);
                if (!gone) {
                    all.add(objection == null ? record : disputing.apply(record));
                }
            }
        }
        all.addAll(added);
        return all;
    }

    /** What a hidden source says counts no more. */
    private boolean isOfHiddenSource(Object record) {
        String source =
                switch (record) {
                    case Claim claim -> claim.sourceId();
                    case Event event -> event.sourceId();
                    case Relation relation -> relation.sourceId();
                    default -> "";
                };
        return own.objections().stream()
                .anyMatch(
                        objection ->
                                objection.kind() == OwnKind.SOURCE
                                        && objection.hides()
                                        && objection.id().equals(source));
    }

    private Claim disputed(Claim claim) {
        String reason = objections(OwnKind.CLAIM).get(claim.id()).reason();
        Text disputed =
                reason.isEmpty()
                        ? Words.both(OwnAtlas.class, "own.disputed")
                        : Words.both(OwnAtlas.class, "own.disputedBecause", reason);
        Text note = claim.note();
        return new Claim(
                claim.id(),
                claim.organizationId(),
                claim.area(),
                claim.level(),
                claim.validTime(),
                claim.evidenceDate(),
                Confidence.LOW,
                claim.credibility(),
                claim.sourceId(),
                claim.locator(),
                new Text(
                        (disputed.es() + " " + note.es()).strip(),
                        (disputed.en() + " " + note.en()).strip()));
    }

    private Map<String, Objection> objections(OwnKind kind) {
        return byId(
                own.objections().stream().filter(objection -> objection.kind() == kind).toList(),
                Objection::id);
    }

    private static <R> Map<String, R> byId(List<R> records, Function<R, String> id) {
        Map<String, R> byId = new HashMap<>();
        records.forEach(record -> byId.put(id.apply(record), record));
        return byId;
    }
}
