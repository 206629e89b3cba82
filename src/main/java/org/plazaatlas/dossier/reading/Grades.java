package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;

import java.util.Optional;
import java.util.stream.Stream;

/** The Admiralty grades that a keeper may have given: a letter to a source, a number to a claim. */
public final class Grades {

    private final Reading reading;

    public Grades(Reading reading) {
        this.reading = reading;
    }

    /** Such as {@code B (usually reliable)}, or that the source is not graded. */
    public String of(Source source) {
        return source.reliability()
                .map(grade -> reading.say("grade", grade.name(), reading.say(grade)))
                .orElseGet(() -> reading.say("grade.none"));
    }

    /** The grade of the source, then that of the claim; or that neither is graded. */
    public String of(Claim claim) {
        String graded =
                Reading.joined(
                        source(claim)
                                .filter(source -> source.reliability().isPresent())
                                .map(this::of)
                                .orElse(""),
                        claim.credibility()
                                .map(c -> reading.say("grade", c.grade(), reading.say(c)))
                                .orElse(""));
        return graded.isEmpty() ? reading.say("grade.none") : graded;
    }

    /** Such as {@code B2}; the letter or the number alone if the other is missing, or nothing. */
    public String shortly(Claim claim) {
        return Stream.of(
                        source(claim).flatMap(Source::reliability).map(Enum::name),
                        claim.credibility().map(c -> Integer.toString(c.grade())))
                .flatMap(Optional::stream)
                .reduce(String::concat)
                .map(grade -> reading.say("grade.short", grade))
                .orElse("");
    }

    private Optional<Source> source(Claim claim) {
        return reading.atlas().source(claim.sourceId());
    }
}
