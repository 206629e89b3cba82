package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.reading.Relations;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the two sides of a turf stand to each other, and stood at other times. */
public final class TurfRelation {

    private final String firstId;
    private final String secondId;
    private final Reading reading;

    public TurfRelation(Subject turf, Reading reading) {
        firstId = turf.parties().getFirst();
        secondId = turf.parties().getLast();
        this.reading = reading;
    }

    /** Whether they count as rivals on the date, and by which relations. */
    public Section onDate() {
        boolean rivals = reading.snapshot().areRivals(firstId, secondId);
        List<Fact> relations =
                Stream.of(RelationKind.RIVAL, RelationKind.ALLY)
                        .flatMap(
                                kind ->
                                        new Relations(reading)
                                                .between(firstId, secondId, kind).stream())
                        .map(this::fact)
                        .toList();
        List<Entry> entries = new ArrayList<>();
        String key =
                rivals
                        ? "turf.rivals"
                        : relations.isEmpty() ? "turf.relation.none" : "turf.notRivals";
        entries.add(new Paragraph(reading.say(key), List.of()));
        entries.addAll(relations);
        return new Section(
                reading.say("heading.relation", reading.dates().day(reading.date())), entries);
    }

    /** Their own relations that are not in force on the date, the earliest first. */
    public Optional<Section> atOtherTimes() {
        return Lines.section(
                reading.say("heading.relation.others"),
                reading.references().relationsOf(firstId).stream()
                        .filter(relation -> relation.concerns(secondId))
                        .filter(
                                relation ->
                                        !isSymmetric(relation)
                                                || !relation.validTime().contains(reading.date()))
                        .sorted(
                                Comparator.comparing(
                                        relation -> relation.validTime().range().from()))
                        .map(this::fact)
                        .toList());
    }

    private static boolean isSymmetric(Relation relation) {
        return relation.kind() == RelationKind.RIVAL || relation.kind() == RelationKind.ALLY;
    }

    private Fact fact(Relation relation) {
        return new Fact(
                isSymmetric(relation)
                        ? reading.sentence(reading.say("role." + relation.kind().name()))
                        : parties("relation." + relation.kind().name(), relation),
                Reading.joined(
                        inherited(relation),
                        reading.dates().span(relation.validTime()),
                        reading.text(relation.locator()),
                        reading.text(relation.note())),
                List.of(Subject.source(relation.sourceId())));
    }

    /** Between whom it is stated, if that is not between these two. */
    private String inherited(Relation relation) {
        boolean own = relation.concerns(firstId) && relation.concerns(secondId);
        return own ? "" : parties("turf.inherited", relation);
    }

    private String parties(String key, Relation relation) {
        return reading.say(
                key,
                reading.organization(relation.firstId()),
                reading.organization(relation.secondId()));
    }
}
