package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Those who say something: one source for each origin, the weightiest first. Texts that pass on one
 * finding so count once.
 */
public final class Witnesses {

    private static final Comparator<Witness> WEIGHTIEST =
            Comparator.comparingDouble(Witness::weight)
                    .reversed()
                    .thenComparing(Witness::evidence, Comparator.reverseOrder())
                    .thenComparing(Witness::sourceId);

    /** Up to so many are all named, of more only the weightiest. */
    private static final int NAMED_TOGETHER = 2;

    private final DossierContext context;
    private final List<Witness> all;

    Witnesses(Stream<Witness> witnesses, DossierContext context) {
        this.context = context;
        Map<String, Witness> byOrigin = new LinkedHashMap<>();
        witnesses.sorted(WEIGHTIEST).forEach(w -> byOrigin.putIfAbsent(w.origin(), w));
        all = List.copyOf(byOrigin.values());
    }

    /** Those who make some claims. */
    public static Witnesses of(Collection<Claim> claims, DossierContext context) {
        return new Witnesses(claims.stream().map(claim -> Witness.of(claim, context)), context);
    }

    /** How many origins there are. */
    public int count() {
        return all.size();
    }

    /** What they say weighs so much together. */
    double weight() {
        return all.stream().mapToDouble(Witness::weight).sum();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Such as {@code DEA (2024) and three others}; empty if there are none. */
    public String named() {
        if (all.size() <= NAMED_TOGETHER) {
            return context.list(all.stream().map(this::name).toList());
        }
        return context.say("witness.more", name(all.getFirst()), all.size() - 1);
    }

    private String name(Witness witness) {
        return context.say(
                "witness",
                context.originOf(witness.sourceId()),
                Integer.toString(witness.evidence().firstDay().getYear()));
    }

    /** The sources, the weightiest first. */
    public List<Subject> sources() {
        return all.stream().map(witness -> Subject.source(witness.sourceId())).toList();
    }
}
