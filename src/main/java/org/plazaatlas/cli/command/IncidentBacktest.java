package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.incidents.RuleReport;
import org.plazaatlas.briefing.incidents.RuleTables;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.terminal.TextTable;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tests the rule behind the atlas, and the pressure score, against events with deaths. */
record IncidentBacktest(
        History history, IncidentTable table, PressureWeights weights, BacktestOutput output) {

    /**
     * Writes how many events lay along boundaries, before and after shocks, and in the months after
     * a score.
     *
     * @return the exit code
     * @throws CommandException if the output cannot be written, or the atlas has too few events
     */
    int run() {
        RuleReport report = new RuleReport(history, table, weights, RuleReport.LEAST_EVENTS);
        if (report.isEmpty()) {
            throw CommandException.ofInput(
                    output.reader().say("backtest.noIncidents", RuleReport.LEAST_EVENTS));
        }
        RuleTables tables = new RuleTables(output.language());
        DataTable shocks = tables.shocks(report.shocks());
        DataTable states = nextMonths(TestedPlaces.STATES, report, tables);
        DataTable cities = nextMonths(TestedPlaces.CITIES, report, tables);
        TextTable text = new TextTable(output.reader());
        List<DataTable> shown =
                List.of(
                        tables.rule(report.together()),
                        tables.rule(report.yearByYear()),
                        shocks,
                        states,
                        cities);
        output.write(
                Provenance.of(Account.of(history), output.language()),
                List.of(tables.rule(report.everything()), shocks, states, cities),
                Stream.concat(
                                shown.stream().map(text::write),
                                Stream.of(output.reader().say("backtest.incidents.note") + "\n"))
                        .collect(Collectors.joining("\n")));
        return 0;
    }

    private static DataTable nextMonths(TestedPlaces places, RuleReport report, RuleTables tables) {
        return tables.nextMonths(places, report.nextMonths(places));
    }
}
