package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.OrganizationRelations;
import org.plazaatlas.dossier.reading.RelationWords;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The relation between the two sides of a turf, on the date and at other times. */
public final class TurfRelation {

    private final String firstId;
    private final String secondId;
    private final DossierContext context;

    /**
     * @throws java.util.NoSuchElementException if the subject is no turf
     */
    public TurfRelation(Subject turf, DossierContext context) {
        firstId = turf.parties().getFirst();
        secondId = turf.parties().getLast();
        this.context = context;
    }

    /** Whether they count as rivals on the date, and by which relations. */
    public Section onDate() {
        List<Fact> relations =
                Stream.of(RelationKind.RIVAL, RelationKind.ALLY)
                        .flatMap(
                                kind ->
                                        new OrganizationRelations(context)
                                                .between(firstId, secondId, kind).stream())
                        .map(this::fact)
                        .toList();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Paragraph(context.say(key(relations)), List.of()));
        entries.addAll(relations);
        return new Section(
                context.say("heading.relation", context.dates().day(context.date())), entries);
    }

    private String key(List<Fact> relations) {
        if (fight()) {
            return "turf.fight";
        }
        if (context.snapshot().areRivals(firstId, secondId)) {
            return "turf.rivals";
        }
        return relations.isEmpty() ? "turf.relation.none" : "turf.notRivals";
    }

    private boolean fight() {
        return context.snapshot().contestedAreas().stream()
                .anyMatch(area -> area.concerns(firstId) && area.concerns(secondId));
    }

    /** Their own relations that are not in force on the date, the earliest first. */
    public Optional<Section> atOtherTimes() {
        return SubjectLinks.section(
                context.say("heading.relation.others"),
                context.references().relationsOf(firstId).stream()
                        .filter(relation -> relation.concerns(secondId))
                        .filter(
                                relation ->
                                        !relation.kind().isSymmetric()
                                                || !context.isInForce(relation))
                        .sorted(
                                Comparator.comparing(
                                        relation -> relation.validTime().range().from()))
                        .map(this::fact)
                        .toList());
    }

    private Fact fact(Relation relation) {
        return new Fact(
                relation.kind().isSymmetric()
                        ? context.sentence(context.say("role." + relation.kind().name()))
                        : context.sentence(parties("relation." + relation.kind().name(), relation)),
                DossierContext.joined(
                        inherited(relation),
                        context.dates().span(relation.validTime()),
                        new RelationWords(context).lapsed(List.of(relation)),
                        context.text(relation.locator()),
                        new RelationWords(context).remark(relation)),
                List.of(Subject.source(relation.sourceId())));
    }

    /** The two parties that a relation is stated for, if not these two. */
    private String inherited(Relation relation) {
        boolean own = relation.concerns(firstId) && relation.concerns(secondId);
        return own ? "" : parties("turf.inherited", relation);
    }

    private String parties(String key, Relation relation) {
        return context.say(
                key,
                context.theOrganization(relation.firstId()),
                context.theOrganization(relation.secondId()));
    }
}
