package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.BacktestTable;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.terminal.TextTable;
import org.plazaatlas.territory.pressure.Backtest;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tests the pressure score against homicides. */
record PressureBacktest(History history, PressureWeights weights, BacktestOutput output) {

    /**
     * Writes how well they agree in one year, or in all if no year is asked.
     *
     * @return the exit code
     * @throws CommandException if the year cannot be tested, or the output cannot be written
     */
    int run(String year, TestedPlaces places) {
        Backtest backtest = new Backtest(new PressureGauge(history), places);
        List<BacktestResult> results =
                asked(year, backtest.years()).stream()
                        .flatMap(tested -> backtest.of(tested, weights).stream())
                        .toList();
        DataTable table = BacktestTable.of(places, results, output.language());
        output.write(
                Provenance.of(
                        new Account(history.attribution(), history.rule()),
                        weights,
                        output.language()),
                List.of(table),
                new TextTable(output.reader()).write(table)
                        + "\n"
                        + output.reader().say("backtest.note")
                        + "\n");
        return 0;
    }

    private Collection<Integer> asked(String year, NavigableSet<Integer> years) {
        if (year == null) {
            return years;
        }
        return years.stream()
                .filter(tested -> tested.toString().equals(year))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> untested(year, years));
    }

    private CommandException untested(String year, NavigableSet<Integer> years) {
        String possible = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return CommandException.ofInput(output.reader().say("backtest.noYear", year, possible));
    }
}
