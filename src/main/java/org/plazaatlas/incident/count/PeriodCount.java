package org.plazaatlas.incident.count;

import org.plazaatlas.incident.hexagon.HexagonCell;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;

import java.util.Optional;

/**
 * A number of incidents.
 *
 * @param key what they are counted by
 */
public record PeriodCount(DateRange period, Key key, IncidentTotal total) {

    /**
     * What incidents are counted by.
     *
     * @param subject a state, municipality, organization or turf; empty for a hexagon, and for
     *     incidents that belong to none
     */
    public record Key(Optional<Subject> subject, Optional<HexagonCell> cell) {

        /** Incidents of which it is not told where they belong, or that belong nowhere. */
        public static final Key REST = new Key(Optional.empty(), Optional.empty());

        static Key of(Subject subject) {
            return new Key(Optional.of(subject), Optional.empty());
        }

        static Key of(HexagonCell cell) {
            return new Key(Optional.empty(), Optional.of(cell));
        }

        /** Empty for {@link #REST}. */
        public String id() {
            return subject.map(Subject::id).or(() -> cell.map(c -> c.q() + "," + c.r())).orElse("");
        }
    }
}
