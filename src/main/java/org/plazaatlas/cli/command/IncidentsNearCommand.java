package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.incidents.IncidentListTable;
import org.plazaatlas.briefing.incidents.IncidentListTable.Near;
import org.plazaatlas.briefing.incidents.OwnIncidentListTable;
import org.plazaatlas.briefing.incidents.OwnIncidentListTable.NearRow;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.option.IncidentFilterOptions;
import org.plazaatlas.cli.option.OwnIncidentOptions;
import org.plazaatlas.cli.option.PeriodOptions;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.IncidentOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Account;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code plaza incidents near}: lists the incidents near a place, the nearest first. */
@Command(name = "near", mixinStandardHelpOptions = true)
final class IncidentsNearCommand implements Callable<Integer> {

    private static final String FORMATS = "csv|xlsx|geojson|gpkg|shp|json";

    private static final Pattern DEGREES =
            Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    @ParentCommand private IncidentsCommand incidents;

    @Spec private CommandSpec spec;

    @Mixin private DataOptions options;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "ID|LON,LAT",
            descriptionKey = "option.incidents.at")
    private String place;

    @Option(
            names = "--km",
            defaultValue = "25",
            paramLabel = "KM",
            descriptionKey = "option.incidents.nearKm")
    private double km;

    @Mixin private PeriodOptions period;

    @Mixin private IncidentFilterOptions filter;

    @Mixin private OwnIncidentOptions own;

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "option.format")
    private String format;

    @Override
    public Integer call() {
        OptionReader reader = incidents.optionReader();
        double within = new IncidentOptionReader(reader).km(km);
        period.check(reader);
        filter.check(reader);
        own.check(reader);
        DataFormatOption form = options.format(format, FORMATS, reader);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        NearPlace near =
                new NearPlace(
                        location(atlas, reader),
                        within,
                        period.days(atlas, reader),
                        filter.changed(IncidentFilter.ALL, atlas, reader));
        Provenance stamp = Provenance.of(Account.DEFAULT, reader.language());
        Optional<OwnIncidents> asked =
                own.read(atlas, reader, line -> CommandMessages.say(spec.commandLine(), line));
        if (asked.isPresent()) {
            IncidentTable table = asked.get().table();
            OwnIncidentListTable tables = new OwnIncidentListTable(table, reader.language());
            List<NearRow> found = near.of(table, atlas.projection());
            options.write(
                    tables.table(found), () -> tables.features(found, stamp), stamp, form, reader);
        } else {
            IncidentListTable tables = new IncidentListTable(reader.language());
            List<Near> found = near.of(atlas);
            options.write(
                    tables.table(found), () -> tables.features(found, stamp), stamp, form, reader);
        }
        return 0;
    }

    private LonLat location(Atlas atlas, OptionReader reader) {
        Matcher degrees = DEGREES.matcher(place);
        if (degrees.matches()) {
            try {
                return new LonLat(
                        Double.parseDouble(degrees.group(1)), Double.parseDouble(degrees.group(2)));
            } catch (IllegalArgumentException _) {
                throw CommandException.ofUsage(reader.say("incidents.at.degrees", place));
            }
        }
        return location(reader.subject(atlas, place), atlas)
                .orElseThrow(
                        () -> CommandException.ofInput(reader.say("incidents.at.place", place)));
    }

    private static Optional<LonLat> location(Subject subject, Atlas atlas) {
        return switch (subject.kind()) {
            case CITY -> atlas.city(subject.id()).map(City::location);
            case MUNICIPALITY ->
                    atlas.gazetteer().withCode(subject.id()).map(Municipality::location);
            case EVENT -> atlas.event(subject.id()).flatMap(event -> event.location());
            case INCIDENT -> atlas.incident(subject.id()).map(Incident::location);
            default -> Optional.empty();
        };
    }
}
