package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.incidents.IncidentCountTable;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.option.IncidentFilterOptions;
import org.plazaatlas.cli.option.OwnIncidentOptions;
import org.plazaatlas.cli.option.PeriodOptions;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.IncidentOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.incident.count.CountBy;
import org.plazaatlas.incident.count.CountStep;
import org.plazaatlas.incident.count.IncidentFaces;
import org.plazaatlas.incident.count.PeriodCount;
import org.plazaatlas.incident.count.PeriodCounter;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code plaza incidents count}: writes how many incidents there were, by place and time. */
@Command(name = "count", mixinStandardHelpOptions = true)
final class IncidentsCountCommand implements Callable<Integer> {

    private static final String BY = "--by";
    private static final String STEP = "--step";
    private static final String FORMATS = "csv|xlsx|geojson|json";

    @ParentCommand private IncidentsCommand incidents;

    @Spec private CommandSpec spec;

    @Mixin private DataOptions options;

    @Option(
            names = BY,
            required = true,
            paramLabel = "state|municipality|zone|boundary|hexagon|pair",
            descriptionKey = "option.incidents.by")
    private String by;

    @Option(
            names = STEP,
            defaultValue = "month",
            paramLabel = "month|year|total",
            descriptionKey = "option.incidents.step")
    private String step;

    @Mixin private PeriodOptions period;

    @Mixin private IncidentFilterOptions filter;

    @Mixin private OwnIncidentOptions own;

    @Option(
            names = "--hexagon-km",
            defaultValue = "25",
            paramLabel = "KM",
            descriptionKey = "option.incidents.hexagonKm")
    private int hexagonKm;

    @Option(
            names = "--km",
            defaultValue = "25",
            paramLabel = "KM",
            descriptionKey = "option.incidents.boundaryKm")
    private double km;

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "option.format")
    private String format;

    @Override
    public Integer call() {
        OptionReader reader = incidents.optionReader();
        IncidentOptionReader asked = new IncidentOptionReader(reader);
        CountBy key = asked.oneOf(CountBy.class, BY, by);
        CountStep length = asked.oneOf(CountStep.class, STEP, step);
        HexagonGrid hexagons = HexagonGrid.ofKm(asked.hexagonKm("--hexagon-km", hexagonKm));
        double metres = asked.km(km) * 1_000;
        period.check(reader);
        filter.check(reader);
        own.check(reader);
        DataFormatOption form = options.format(format, FORMATS, reader);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        Account account = options.account(atlas, reader);
        History history = account.in(options.history(atlas));
        IncidentTable table =
                own.table(atlas, reader, line -> CommandMessages.say(spec.commandLine(), line));
        IncidentFaces faces = IncidentFaces.of(table, history.mosaic());
        List<PeriodCount> counts =
                new PeriodCounter(history, table, faces, hexagons, metres)
                        .counts(
                                key,
                                length,
                                period.days(atlas, reader),
                                filter.changed(IncidentFilter.ALL, atlas, reader));
        IncidentCountTable tables =
                new IncidentCountTable(history, new Dossiers(history), reader.language(), hexagons);
        Provenance stamp = Provenance.of(account, reader.language());
        String sources = sources(table);
        options.write(
                tables.table(counts, sources),
                () -> tables.features(counts, key, sources, stamp),
                stamp,
                form,
                reader);
        return 0;
    }

    private static String sources(IncidentTable table) {
        return String.join(",", table.sourceIds());
    }
}
