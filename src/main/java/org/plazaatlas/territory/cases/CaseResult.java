package org.plazaatlas.territory.cases;

import org.plazaatlas.language.Coded;

import java.util.List;

/**
 * How what the map says compares with what is expected.
 *
 * @param failed the conditions that do not hold; none if an alternative is accepted
 */
public record CaseResult(
        KnownCase known, Verdict verdict, List<Condition> failed, PlaceFindings findings) {

    public CaseResult {
        failed = List.copyOf(failed);
    }

    /** How far the map agrees. */
    public enum Verdict implements Coded {
        AGREES("agrees"),
        PARTLY("partly"),
        DISAGREES("disagrees");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
