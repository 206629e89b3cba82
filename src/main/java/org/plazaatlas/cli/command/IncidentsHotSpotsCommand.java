package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.incidents.IncidentHotSpotTable;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.option.IncidentFilterOptions;
import org.plazaatlas.cli.option.OwnIncidentOptions;
import org.plazaatlas.cli.option.PeriodOptions;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.IncidentOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.hotspot.HexagonHotSpot;
import org.plazaatlas.incident.hotspot.HexagonHotSpots;
import org.plazaatlas.incident.hotspot.LandHexagons;
import org.plazaatlas.incident.hotspot.StateHotSpot;
import org.plazaatlas.incident.hotspot.StateHotSpots;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.language.Coded;
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

/** {@code plaza incidents hotspots}: writes where events lie closer together than by chance. */
@Command(name = "hotspots", mixinStandardHelpOptions = true)
final class IncidentsHotSpotsCommand implements Callable<Integer> {

    /** What is compared. */
    private enum By implements Coded {
        HEXAGON("hexagon"),
        STATE("state");

        private final String code;

        By(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final String BY = "--by";
    private static final String MEASURE = "--measure";
    private static final String FORMATS = "csv|xlsx|geojson|json";

    @ParentCommand private IncidentsCommand incidents;

    @Mixin private DataOptions options;

    @Option(
            names = BY,
            defaultValue = "hexagon",
            paramLabel = "hexagon|state",
            descriptionKey = "option.incidents.hotspots.by")
    private String by;

    @Option(
            names = "--km",
            defaultValue = "25",
            paramLabel = "KM",
            descriptionKey = "option.incidents.hexagonKm")
    private int km;

    @Option(
            names = MEASURE,
            defaultValue = "deaths",
            paramLabel = "deaths|events",
            descriptionKey = "option.incidents.hotspots.measure")
    private String measure;

    @Mixin private PeriodOptions period;

    @Mixin private IncidentFilterOptions filter;

    @Mixin private OwnIncidentOptions own;

    @Spec private CommandSpec spec;

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "option.format")
    private String format;

    /** What was asked for, once it is known to mean something. */
    private record Asked(By by, HexagonGrid grid, IncidentMeasure measure, DataFormatOption form) {}

    @Override
    public Integer call() {
        OptionReader reader = incidents.optionReader();
        Asked asked = asked(reader);
        options.requireWritable(asked.form(), reader);
        Atlas atlas = options.atlas(reader);
        Account account = options.account(atlas, reader);
        History history = account.in(options.history(atlas));
        IncidentTable table =
                own.table(atlas, reader, line -> CommandMessages.say(spec.commandLine(), line));
        SelectedIncidents selected =
                SelectedIncidents.of(
                        table,
                        period.days(atlas, reader),
                        filter.changed(IncidentFilter.ALL, atlas, reader));
        Provenance stamp = Provenance.of(account, reader.language());
        IncidentHotSpotTable tables = new IncidentHotSpotTable(atlas, reader.language());
        switch (asked.by()) {
            case HEXAGON -> {
                List<HexagonHotSpot> spots = hexagons(asked, selected, history);
                options.write(
                        tables.hexagons(spots),
                        () -> tables.hexagonFeatures(spots, asked.grid(), stamp),
                        stamp,
                        asked.form(),
                        reader);
            }
            case STATE -> {
                List<StateHotSpot> spots =
                        new StateHotSpots(atlas, history.mosaic()).of(selected, asked.measure());
                options.write(
                        tables.states(spots),
                        () -> tables.stateFeatures(spots, stamp),
                        stamp,
                        asked.form(),
                        reader);
            }
        }
        return 0;
    }

    private static List<HexagonHotSpot> hexagons(
            Asked asked, SelectedIncidents selected, History history) {
        return new HexagonHotSpots(asked.grid(), LandHexagons.of(history.mosaic(), asked.grid()))
                .of(selected, asked.measure());
    }

    private Asked asked(OptionReader reader) {
        IncidentOptionReader written = new IncidentOptionReader(reader);
        period.check(reader);
        filter.check(reader);
        own.check(reader);
        return new Asked(
                written.oneOf(By.class, BY, by),
                HexagonGrid.ofKm(written.hexagonKm("--km", km)),
                written.oneOf(IncidentMeasure.class, MEASURE, measure),
                options.format(format, FORMATS, reader));
    }
}
