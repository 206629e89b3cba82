package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A span of days at one level, such as that of an organization in a state. */
public record LevelSpan(DateRange range, Level level) {

    /** Sources seldom give more than the month, so that shorter holes tell nothing. */
    public static final int HOLE_DAYS = 31;

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

    /**
     * Bridges holes in the record: where a level is interrupted for at most {@value #HOLE_DAYS}
     * days by less, the sources rather skipped some days than told of a change.
     *
     * @param joined spans in the order of time
     */
    static List<LevelSpan> withoutHoles(List<LevelSpan> joined) {
        List<LevelSpan> bridged = new ArrayList<>();
        for (LevelSpan next : joined) {
            int before = lastLike(next, bridged);
            if (before >= 0 && isHole(bridged.get(before), next, bridged, before)) {
                LevelSpan longer = bridged.get(before).untilEndOf(next);
                bridged.subList(before, bridged.size()).clear();
                bridged.add(longer);
            } else {
                bridged.add(next);
            }
        }
        return List.copyOf(bridged);
    }

    private static int lastLike(LevelSpan span, List<LevelSpan> spans) {
        int i = spans.size() - 1;
        while (i >= 0 && spans.get(i).level != span.level) {
            i--;
        }
        return i;
    }

    private static boolean isHole(
            LevelSpan before, LevelSpan after, List<LevelSpan> spans, int indexOfBefore) {
        boolean less =
                spans.subList(indexOfBefore + 1, spans.size()).stream()
                        .allMatch(between -> between.level.compareTo(after.level) > 0);
        return less && ChronoUnit.DAYS.between(before.range.to(), after.range.from()) <= HOLE_DAYS;
    }

    private boolean leadsTo(LevelSpan next) {
        return level == next.level && range.to().equals(next.range.from());
    }

    private LevelSpan untilEndOf(LevelSpan next) {
        return new LevelSpan(new DateRange(range.from(), next.range.to()), level);
    }
}
