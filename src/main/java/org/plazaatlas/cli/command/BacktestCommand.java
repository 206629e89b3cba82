package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.option.OwnTableOptions;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * {@code plaza backtest}: tests the pressure score against the homicides of past years, the map
 * against known cases, national lists against all other sources, and the rule behind the atlas
 * against events with deaths.
 */
@Command(name = "backtest", mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {

    private static final String FORMATS = "text|csv|xlsx|json";

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private DataOptions options;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
    private String year;

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean all;

    @Option(names = "--cases", paramLabel = "FILE", descriptionKey = "option.cases")
    private Path cases;

    @Option(names = "--sources", descriptionKey = "option.sources")
    private boolean sources;

    @Option(
            names = "--incidents",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE",
            descriptionKey = "option.incidents.backtest")
    private String incidents;

    @Mixin private OwnTableOptions incidentTable;

    @Option(names = "--cities", descriptionKey = "option.cities.backtest")
    private boolean cities;

    @Option(names = "--weights", paramLabel = "C,B,R,S", descriptionKey = "option.weights")
    private String weights;

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "option.format.text")
    private String format;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        requireOneTest(reader);
        incidentTable.check(ownTable(), reader);
        DataOptionReader data = new DataOptionReader(reader);
        DataFormatOption form = options.format(format, FORMATS, reader);
        PressureWeights points = data.weights(weights);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        Account account = options.account(atlas, reader);
        boolean everyone = account.attribution().equals(Attribution.EVERYONE);
        refuseTogether(sources && !everyone, "--sources", "--by-source", reader);
        History history = account.in(options.history(atlas));
        BacktestOutput output = new BacktestOutput(options, form, reader, this::remark);
        if (cases != null) {
            return new CaseBacktest(history, output).run(cases);
        }
        if (sources) {
            return new SourceBacktest(history, output).run();
        }
        if (incidents != null) {
            return new IncidentBacktest(history, incidentTable(atlas, reader), points, output)
                    .run();
        }
        return new PressureBacktest(history, points, output)
                .run(year, cities ? TestedPlaces.CITIES : TestedPlaces.STATES);
    }

    /**
     * @throws CommandException unless exactly one test is asked for, with none of the options of
     *     another
     */
    private void requireOneTest(OptionReader reader) {
        long asked =
                Stream.of(year != null, all, cases != null, sources, incidents != null)
                        .filter(is -> is)
                        .count();
        if (asked != 1) {
            throw CommandException.ofUsage(reader.say("backtest.which"));
        }
        String test = cases != null ? "--cases" : "--sources";
        boolean ofTheMap = cases != null || sources;
        refuseTogether(incidents != null && cities, "--incidents", "--cities", reader);
        refuseTogether(ofTheMap && cities, test, "--cities", reader);
        refuseTogether(ofTheMap && weights != null, test, "--weights", reader);
    }

    /** The incidents of the atlas or, if a file is named, those of its table. */
    private IncidentTable incidentTable(Atlas atlas, OptionReader reader) {
        return ownTable()
                .map(file -> incidentTable.read(file, atlas, reader, this::remark).table())
                .orElseGet(() -> IncidentTableBuilder.of(atlas));
    }

    private Optional<Path> ownTable() {
        return Optional.ofNullable(incidents).filter(file -> !file.isEmpty()).map(Path::of);
    }

    private static void refuseTogether(
            boolean together, String one, String other, OptionReader reader) {
        if (together) {
            throw CommandException.ofUsage(reader.say("exclude", one, other));
        }
    }

    private void remark(String line) {
        CommandMessages.say(spec.commandLine(), line);
    }
}
