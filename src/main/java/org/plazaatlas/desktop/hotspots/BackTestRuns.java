package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.territory.pressure.Backtest;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import java.util.ArrayList;
import java.util.List;

/** Runs the back-test for every year with figures. */
final class BackTestRuns implements NewestOnly.Work<BackTestQuestion, List<BacktestResult>> {

    /** How many back-tests are kept; each holds a history in memory. */
    private static final int KEPT = 4;

    private final PressureGauge gauge;
    private final LruCache<Measured, Backtest> tests = new LruCache<>(KEPT);

    /** What a back-test depends on besides the weights. */
    private record Measured(TestedPlaces places, Account account) {

        private Backtest with(PressureGauge gauge) {
            return new Backtest(account.in(gauge), places);
        }
    }

    BackTestRuns(History history) {
        gauge = new PressureGauge(history);
    }

    @Override
    public List<BacktestResult> answer(BackTestQuestion question, BackgroundJob.Course course) {
        Measured measured = new Measured(question.places(), question.account());
        Backtest test = tests.get(measured, of -> of.with(gauge));
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
