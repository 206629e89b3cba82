package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.cartography.wording.StateDominance;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The step of a lesson whose map pupils draw again: of the single maps of the zones of the whole
 * country, the one on which most states are dominated by one organization.
 *
 * @param number of the step, from 1
 * @param organizationIds those that dominate a state, most states first; at most {@value #MOST}
 * @param contested in how many states most of the area is contested
 */
record ColouringTask(int number, LessonStep step, List<String> organizationIds, int contested) {

    private static final int MOST = 7;
    private static final double MOST_OF_COUNTRY = 0.9;

    ColouringTask {
        organizationIds = List.copyOf(organizationIds);
    }

    /** The task of a lesson; empty if it has no such map. */
    static Optional<ColouringTask> of(Lesson lesson, History history) {
        return IntStream.range(0, lesson.steps().size())
                .filter(i -> isSuitable(lesson.steps().get(i), history))
                .mapToObj(i -> task(i + 1, lesson.steps().get(i), history))
                .max(Comparator.comparingInt(task -> task.organizationIds().size()));
    }

    private static boolean isSuitable(LessonStep step, History history) {
        double country = Extent.ofCountry(history.atlas()).widthMetres();
        return step.view().extent().widthMetres() >= MOST_OF_COUNTRY * country
                && step.arrangement().equals(Arrangement.ONE_MAP)
                && step.view().topic().equals(Topic.ZONES)
                && step.view().shownAlone().isEmpty();
    }

    private static ColouringTask task(int number, LessonStep step, History history) {
        StateDominance counted = StateDominance.of(history.at(step.view().date()), history.atlas());
        List<String> ids =
                counted.dominated().entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList();
        return new ColouringTask(number, step, ids, counted.contested());
    }
}
