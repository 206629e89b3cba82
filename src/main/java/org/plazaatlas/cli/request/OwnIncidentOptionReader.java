package org.plazaatlas.cli.request;

import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentRole;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.own.FaultyRowsFile;
import org.plazaatlas.incident.own.IncidentFileHead;
import org.plazaatlas.incident.own.OwnIncidentReader;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.own.ReadingProgress;
import org.plazaatlas.incident.own.ReadingReport;
import org.plazaatlas.incident.own.RowFault;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the user's own table of incidents as the command line asks for it. */
public final class OwnIncidentOptionReader {

    private static final String COLUMNS = "--columns";

    private final OptionReader reader;
    private final Consumer<String> remarks;

    /**
     * @param remarks is told how many rows are used, and why others are not
     */
    public OwnIncidentOptionReader(OptionReader reader, Consumer<String> remarks) {
        this.reader = reader;
        this.remarks = remarks;
    }

    /**
     * The incidents of a file.
     *
     * @param columns what columns mean, such as {@code date=fecha}; others are guessed
     * @param onlyKinds the kinds that count; none for all
     * @throws CommandException if the file cannot be read, lacks a column, or does not tell when
     *     and where
     */
    public OwnIncidents read(Path file, List<String> columns, List<String> onlyKinds, Atlas atlas) {
        OwnIncidentReader incidents = new OwnIncidentReader(atlas);
        try {
            IncidentFileHead head = incidents.head(file);
            IncidentMapping mapping = MappingGuess.of(head.names()).withOnlyKinds(onlyKinds);
            for (String column : columns) {
                mapping = changed(mapping, column, head.names());
            }
            requireWhole(file, head, mapping);
            OwnIncidents read = incidents.read(file, mapping, ReadingProgress.NONE);
            tell(read);
            return read;
        } catch (IOException e) {
            throw CommandException.ofInput(
                    reader.say(
                            "incidents.own.unreadable",
                            file,
                            FileReason.of(e).in(reader.language())));
        }
    }

    private IncidentMapping changed(IncidentMapping mapping, String written, List<String> names) {
        int equals = written.indexOf('=');
        String code = equals < 0 ? written : written.substring(0, equals);
        IncidentRole role =
                new IncidentOptionReader(reader).oneOf(IncidentRole.class, COLUMNS, code);
        String name = equals < 0 ? "" : written.substring(equals + 1).strip();
        if (!name.isEmpty() && !names.contains(name)) {
            throw CommandException.ofInput(
                    reader.say("incidents.own.column", name, String.join(", ", names)));
        }
        return mapping.with(role, Optional.of(name).filter(n -> !n.isEmpty()));
    }

    private void requireWhole(Path file, IncidentFileHead head, IncidentMapping mapping) {
        String columns = String.join(", ", head.names());
        if (!mapping.tellsWhen()) {
            throw CommandException.ofInput(reader.say("incidents.own.when", file, columns));
        }
        if (!mapping.tellsWhere(head.hasShapes())) {
            throw CommandException.ofInput(reader.say("incidents.own.where", file, columns));
        }
    }

    private void tell(OwnIncidents read) {
        ReadingReport report = read.report();
        remarks.accept(
                reader.say(
                        "incidents.own.read",
                        read.file().getFileName(),
                        report.rows(),
                        report.incidents(),
                        report.events(),
                        report.deaths()));
        if (report.unusable() > 0) {
            Words words = Words.of(RowFault.class, reader.language());
            remarks.accept(
                    reader.say(
                            "incidents.own.unusable",
                            report.unusable(),
                            report.faults().entrySet().stream()
                                    .map(e -> words.of(e.getKey()) + ": " + e.getValue())
                                    .collect(Collectors.joining("; "))));
        }
        tellIfAny("incidents.own.stateOnly", report.stateOnly());
        tellIfAny("incidents.own.withoutState", report.withoutState());
        tellIfAny("incidents.own.blankMonths", report.blankMonths());
        tellIfAny("incidents.own.otherKinds", report.otherKinds());
    }

    private void tellIfAny(String key, long count) {
        if (count > 0) {
            remarks.accept(reader.say(key, count));
        }
    }

    /**
     * Saves the rows that cannot be used.
     *
     * @throws CommandException if the file cannot be written
     */
    public void saveFaulty(OwnIncidents incidents, Path target) {
        try {
            new FaultyRowsFile(incidents, reader.language()).write(target);
        } catch (IOException e) {
            throw CommandException.ofInput(
                    reader.say("out.unwritable", target, FileReason.of(e).in(reader.language())));
        }
    }
}
