package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

import java.util.List;
import java.util.Optional;

/**
 * An event with deaths, as a data set of incidents records it.
 *
 * @param days those on which it may have happened
 * @param stateCode two-digit INEGI code; empty if the place is known too loosely
 * @param municipality its name in the data set; may be empty
 * @param place in the words of the data set
 * @param deathsBest the best estimate; a data set may err, so it need not lie between the others
 */
public record Incident(
        String id,
        Kind kind,
        DateRange days,
        DatePrecision datePrecision,
        LonLat location,
        PlacePrecision placePrecision,
        String place,
        String municipality,
        Optional<String> stateCode,
        Side first,
        Side second,
        int deathsBest,
        int deathsLow,
        int deathsHigh,
        String sourceId) {

    /** Who met whom. */
    public enum Kind implements Coded {
        BETWEEN_GROUPS("between-groups"),
        AGAINST_CIVILIANS("against-civilians");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How well its date is known, the best first. */
    public enum DatePrecision implements Coded {
        DAY("1"),
        FEW_DAYS("2"),
        WEEK("3"),
        MONTH("4"),
        YEAR("5");

        private final String code;

        DatePrecision(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How well its place is known, the best first. */
    public enum PlacePrecision implements Coded {
        EXACT("1"),
        NEAR("2"),
        MUNICIPALITY("3"),
        STATE("4"),
        REGION("5"),
        COUNTRY("6");

        private final String code;

        PlacePrecision(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One of the two sides.
     *
     * @param name in the words of the data set
     * @param organizationIds the organizations of the atlas that it names; may be empty
     */
    public record Side(String name, List<String> organizationIds) {
        public Side {
            organizationIds = List.copyOf(organizationIds);
        }
    }

    /** Whether its place is known to the municipality at least; only then it is a dot on a map. */
    public boolean isPlaced() {
        return placePrecision.compareTo(PlacePrecision.MUNICIPALITY) <= 0;
    }

    /** The name of its municipality, if the place is known that well. */
    public Optional<String> knownMunicipality() {
        return Optional.of(municipality).filter(name -> !name.isEmpty()).filter(_ -> isPlaced());
    }

    /** Whether its month and its state are known. */
    public boolean hasMonthAndState() {
        return datePrecision.compareTo(DatePrecision.MONTH) <= 0
                && placePrecision.compareTo(PlacePrecision.STATE) <= 0
                && stateCode.isPresent();
    }
}
