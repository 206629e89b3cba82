package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;

import java.util.ArrayList;
import java.util.List;

/** A span of days at one level, such as that of an organization in a state. */
public record LevelSpan(DateRange range, Level level) {

    /**
     * Joins spans, given in the order of time, that follow each other at the same level without a
     * gap.
     */
    public static List<LevelSpan> joined(List<LevelSpan> inOrder) {
        List<LevelSpan> joined = new ArrayList<>();
        for (LevelSpan next : inOrder) {
            boolean goesOn = !joined.isEmpty() && joined.getLast().leadsTo(next);
            joined.add(goesOn ? joined.removeLast().untilEndOf(next) : next);
        }
        return List.copyOf(joined);
    }

    private boolean leadsTo(LevelSpan next) {
        return level == next.level && range.to().equals(next.range.from());
    }

    private LevelSpan untilEndOf(LevelSpan next) {
        return new LevelSpan(new DateRange(range.from(), next.range.to()), level);
    }
}
