package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.BacktestTable;
import org.plazaatlas.briefing.data.CsvText;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.JsonTables;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormat;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.TextTable;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.pressure.Backtest;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Account;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code plaza backtest}: compares the pressure score with the homicides of past years. */
@Command(name = "backtest", mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Mixin private DataOptions options;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
    private String year;

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean all;

    @Option(names = "--weights", paramLabel = "C,B,R,S", descriptionKey = "option.weights")
    private String weights;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|csv|json",
            descriptionKey = "option.format.text")
    private String format;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        if (all == (year != null)) {
            throw CommandException.ofUsage(reader.say("backtest.which"));
        }
        DataOptionReader data = new DataOptionReader(reader);
        DataFormat form = data.format(format, DataFormat.TEXT, DataFormat.CSV, DataFormat.JSON);
        PressureWeights points = data.weights(weights);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        Account account = options.account(atlas, reader);
        Backtest backtest = new Backtest(new PressureGauge(account.in(options.history(atlas))));
        List<BacktestResult> results =
                asked(backtest.years(), reader).stream()
                        .flatMap(tested -> backtest.of(tested, points).stream())
                        .toList();
        DataTable table = BacktestTable.of(results, reader.language());
        write(table, Provenance.of(account, points, reader.language()), form, reader);
        return 0;
    }

    private Collection<Integer> asked(NavigableSet<Integer> years, OptionReader reader) {
        if (all) {
            return years;
        }
        return years.stream()
                .filter(tested -> tested.toString().equals(year))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> untested(years, reader));
    }

    private CommandException untested(NavigableSet<Integer> years, OptionReader reader) {
        String possible = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return CommandException.ofInput(reader.say("backtest.noYear", year, possible));
    }

    private void write(DataTable table, Provenance stamp, DataFormat form, OptionReader reader) {
        options.write(
                writer -> {
                    switch (form) {
                        case JSON -> JsonTables.write(stamp, List.of(table), writer);
                        case CSV -> writer.write(CsvText.of(stamp.on(table)));
                        default ->
                                writer.write(
                                        new TextTable(reader).write(table)
                                                + "\n"
                                                + reader.say("backtest.note")
                                                + "\n");
                    }
                },
                reader);
    }
}
