package org.plazaatlas.cli.request;

import org.plazaatlas.briefing.data.EvidenceWeightsText;
import org.plazaatlas.territory.evidence.EvidenceWeights;
import org.plazaatlas.territory.evidence.LeastEvidence;

import java.util.Arrays;

/** Reads the options that say how evidence is weighed. */
public record EvidenceOptionReader(OptionReader reader) {

    public static final String LEAST = "--evidence";
    public static final String WEIGHTS = "--evidence-weights";

    /**
     * How well supported something must be, ignoring case.
     *
     * @throws CommandException if there is no such choice
     */
    public LeastEvidence least(String written) {
        String code = written.strip().replace('-', '_');
        return Arrays.stream(LeastEvidence.values())
                .filter(least -> least.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(
                        () -> CommandException.ofUsage(reader.say("evidence.unknown", written)));
    }

    /**
     * The weights of the four tiers and three confidences, and the half-life in months.
     *
     * @throws CommandException if they are not seven numbers from 0 to 1 and a whole number above 0
     */
    public EvidenceWeights weights(String written) {
        try {
            return EvidenceWeightsText.parse(written);
        } catch (IllegalArgumentException _) {
            throw CommandException.ofUsage(reader.say("evidence.weights.malformed", written));
        }
    }
}
