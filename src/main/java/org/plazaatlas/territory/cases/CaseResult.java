package org.plazaatlas.territory.cases;

import org.plazaatlas.language.Coded;

import java.util.List;

/**
 * How what the map says compares with what is expected.
 *
 * @param failed the conditions that do not hold; none if the map agrees
 * @param findings what the map says of the place
 */
public record CaseResult(
        KnownCase known, Verdict verdict, List<Condition> failed, PlaceFindings findings) {

    public CaseResult {
        failed = List.copyOf(failed);
    }

    /** How far the map agrees. */
    public enum Verdict implements Coded {
        /** All conditions hold; or an alternative does, and nothing is shown that must not be. */
        AGREES("agrees"),
        /** The map says something of what is expected, such as who is dominant. */
        PARTLY("partly"),
        /** The map says nothing of what is expected. */
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
