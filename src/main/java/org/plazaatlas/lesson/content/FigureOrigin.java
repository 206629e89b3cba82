package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Coded;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;

/** Where a figure of a lesson comes from. */
public sealed interface FigureOrigin {

    /**
     * A figure about the country, by its id in the atlas, without its sign.
     *
     * @param unit how many of the atlas' units make one of the text, such as a million
     */
    record National(String id, double unit) implements FigureOrigin {}

    /**
     * In how many states an organization with its factions, and nobody else, dominates more than
     * half of the area.
     */
    record StatesDominated(String organizationId, LocalDate date) implements FigureOrigin {}

    /** In how many states an organization is dominant or present anywhere. */
    record StatesPresent(String organizationId, LocalDate date) implements FigureOrigin {}

    /** In how many states more than half of the area is contested. */
    record StatesContested(LocalDate date) implements FigureOrigin {}

    /** How many organizations dominate any land; factions count as what they belong to. */
    record DominantOrganizations(LocalDate date) implements FigureOrigin {}

    /** The length of all hostile turf boundaries, in km. */
    record HostileBoundary(LocalDate date) implements FigureOrigin {}

    /** Homicides of a state per 100,000 inhabitants, as the map of homicides shows them. */
    record HomicideRate(String stateCode, int year) implements FigureOrigin {}

    /** The place of a state or priority city in the ranking by pressure with default weights. */
    record PressureRank(Subject place, LocalDate date) implements FigureOrigin {}

    /** Spearman's rho of a year of the back-test over the states. */
    record BackTest(int year, Compared compared) implements FigureOrigin {}

    /**
     * On how many per cent of the states that can be compared all other sources agree with a
     * national list.
     *
     * @param origin the body that made the list
     */
    record ListAgreementPercent(String origin) implements FigureOrigin {}

    /** How many records of one kind the atlas has. */
    record Count(Counted counted) implements FigureOrigin {}

    /** What the homicides of a year are compared with. */
    enum Compared implements Coded {
        PRESSURE("pressure"),
        ORGANIZATIONS("organizations"),
        LAST_YEAR("last_year");

        private final String code;

        Compared(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A kind of record. */
    enum Counted implements Coded {
        SOURCES("sources"),
        CLAIMS("claims"),
        DISPUTES("disputes"),
        EVENTS("events"),
        SHOCKS("shocks"),
        ORGANIZATIONS("organizations"),
        PRIORITY_CITIES("priority_cities");

        private final String code;

        Counted(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
