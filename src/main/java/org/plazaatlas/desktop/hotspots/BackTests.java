package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.Backtest;
import org.plazaatlas.territory.BacktestResult;
import org.plazaatlas.territory.History;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the back-test for every year with figures. */
final class BackTests implements NewestOnly.Work<BackTestQuestion, List<BacktestResult>> {

    private final History history;
    private final Map<Attribution, Backtest> tests = new ConcurrentHashMap<>();

    BackTests(History history) {
        this.history = history;
    }

    @Override
    public List<BacktestResult> answer(BackTestQuestion question, BackgroundJob.Course course) {
        Backtest test =
                tests.computeIfAbsent(
                        question.attribution(), whom -> new Backtest(history.accordingTo(whom)));
        List<Integer> years = List.copyOf(test.years());
        List<BacktestResult> results = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            course.checkCancelled();
            course.progress((double) i / years.size());
            test.of(years.get(i), question.weights()).ifPresent(results::add);
        }
        return List.copyOf(results);
    }
}
