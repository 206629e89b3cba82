package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.territory.evidence.RelationValidity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What is told of relations, in words. */
public final class RelationWords {

    /** The keeper's reason for the end of a relation, at the end of a note. */
    private static final Pattern REASON_FOR_END =
            Pattern.compile("(^|; )(end|fin): .*", Pattern.DOTALL);

    private final DossierContext context;

    public RelationWords(DossierContext context) {
        this.context = context;
    }

    /** The note of a relation without the keeper's reason for its end. */
    public String remark(Relation relation) {
        return REASON_FOR_END.matcher(context.text(relation.note())).replaceFirst("");
    }

    /** That nothing newer is told, if relations have ceased to count without an end; or empty. */
    public String lapsed(Collection<Relation> relations) {
        List<RelationValidity> times =
                relations.stream()
                        .map(relation -> RelationValidity.of(relation, context.atlas()))
                        .toList();
        boolean counts = relations.stream().anyMatch(context::isInForce);
        boolean ends = relations.stream().noneMatch(r -> r.validTime().to().isEmpty());
        return times.stream()
                .filter(_ -> !counts && !ends)
                .map(RelationValidity::evidence)
                .max(Comparator.naturalOrder())
                .map(PartialDate::of)
                .filter(context::hasCome)
                .map(newest -> Integer.toString(newest.firstDay().getYear()))
                .map(year -> context.say("relation.lapsed", year))
                .orElse("");
    }
}
