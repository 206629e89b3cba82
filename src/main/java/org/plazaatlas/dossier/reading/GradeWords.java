package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;

import java.util.Optional;
import java.util.stream.Stream;

/** The Admiralty grades that a keeper may have given: a letter to a source, a number to a claim. */
public final class GradeWords {

    private final DossierContext context;

    public GradeWords(DossierContext context) {
        this.context = context;
    }

    /** Such as {@code B (usually reliable)}, or that the source is not graded. */
    public String of(Source source) {
        return source.reliability()
                .map(grade -> context.say("grade", grade.name(), context.say(grade)))
                .orElseGet(() -> context.say("grade.none"));
    }

    /** The grade of the source, then that of the claim; or that neither is graded. */
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

    /** Such as {@code B2}; the letter or the number alone if the other is missing, or nothing. */
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
