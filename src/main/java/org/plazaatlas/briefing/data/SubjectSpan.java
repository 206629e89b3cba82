package org.plazaatlas.briefing.data;

import org.plazaatlas.model.DateRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that stayed the same on some days.
 *
 * @param <T> what is the same when it is equal
 * @param days in the time span of the atlas
 */
public record SubjectSpan<T>(T subject, DateRange days) {

    /**
     * Joins what is the same in successive spans of days.
     *
     * @param spans without gaps, ascending
     * @param subjects what there is in a span, each different
     * @return by the first day, and for one day in the order of the subjects
     */
    public static <T> List<SubjectSpan<T>> joined(
            List<DateRange> spans, Function<DateRange, List<T>> subjects) {
        Map<T, DateRange> current = new LinkedHashMap<>();
        List<SubjectSpan<T>> ended = new ArrayList<>();
        for (DateRange span : spans) {
            Set<T> now = new LinkedHashSet<>(subjects.apply(span));
            end(current, now, ended);
            now.forEach(
                    subject ->
                            current.merge(
                                    subject,
                                    span,
                                    (before, next) -> new DateRange(before.from(), next.to())));
        }
        end(current, Set.of(), ended);
        ended.sort(Comparator.comparing(span -> span.days().from()));
        return ended;
    }

    private static <T> void end(Map<T, DateRange> current, Set<T> now, List<SubjectSpan<T>> ended) {
        current.entrySet()
                .removeIf(
                        entry -> {
                            boolean over = !now.contains(entry.getKey());
                            if (over) {
                                ended.add(new SubjectSpan<>(entry.getKey(), entry.getValue()));
                            }
                            return over;
                        });
    }
}
