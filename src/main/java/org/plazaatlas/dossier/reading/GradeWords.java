package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Admiralty grades in words: a letter for the reliability of a source, a number for the credibility
 * of a claim. A keeper of an atlas may give them.
 */
public final class GradeWords {

    private final DossierContext context;

    public GradeWords(DossierContext context) {
        this.context = context;
    }

    /** Such as {@code B (usually reliable)}; says so if the source is not graded. */
    public String of(Source source) {
        return source.reliability()
                .map(grade -> context.say("grade", grade.name(), context.say(grade)))
                .orElseGet(() -> context.say("grade.none"));
    }

    /** The grade of the source, then that of the claim; says so if neither is graded. */
    public String of(Claim claim) {
        String graded =
                DossierContext.joined(
                        source(claim)
                                .filter(source -> source.reliability().isPresent())
                                .map(this::of)
                                .orElse(""),
                        claim.credibility()
                                .map(c -> context.say("grade", c.grade(), context.say(c)))
                                .orElse(""));
        return graded.isEmpty() ? context.say("grade.none") : graded;
    }

    /**
     * Such as {@code B2}; only the letter or the number if the other is missing; empty if both are.
     */
    public String shortGrade(Claim claim) {
        return Stream.of(
                        source(claim).flatMap(Source::reliability).map(Enum::name),
                        claim.credibility().map(c -> Integer.toString(c.grade())))
                .flatMap(Optional::stream)
                .reduce(String::concat)
                .map(grade -> context.say("grade.short", grade))
                .orElse("");
    }

    private Optional<Source> source(Claim claim) {
        return context.atlas().source(claim.sourceId());
    }
}
