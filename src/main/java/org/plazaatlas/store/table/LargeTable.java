package org.plazaatlas.store.table;

import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.store.json.FileProblems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A large table. The file of a keeper and that of the atlas have the same name and the same
 * columns. Each is optional.
 *
 * @param file its name
 * @param header the columns, separated by commas
 * @param reader makes a record from a row
 * @param source the id of the source that a record cites
 */
public record LargeTable<T>(
        String file, String header, Function<LargeTableRow, T> reader, Function<T, String> source) {

    /** Events with deaths. */
    public static final LargeTable<Incident> INCIDENTS =
            new LargeTable<>(
                    "incidents.csv",
                    "incident_id,kind,date_from,date_to,date_precision,lat,lon,place_precision,"
                            + "place,municipality,state_code,side_a,side_a_org_ids,side_b,"
                            + "side_b_org_ids,deaths_best,deaths_low,deaths_high,source_id",
                    LargeTableRecords::incident,
                    Incident::sourceId);

    /** The gazetteer. */
    public static final LargeTable<Municipality> MUNICIPALITIES =
            new LargeTable<>(
                    "municipalities.csv",
                    "municipality_code,name,state_code,population_2020,lat,lon,source_id",
                    LargeTableRecords::municipality,
                    Municipality::sourceId);

    /** In which municipalities organizations were present. */
    public static final LargeTable<MunicipalityPresence> PRESENCES =
            new LargeTable<>(
                    "municipality_presence.csv",
                    "municipality_code,org_id,year_from,year_to,source_id",
                    LargeTableRecords::presence,
                    MunicipalityPresence::sourceId);

    /** In the order in which their problems are reported. */
    public static final List<LargeTable<?>> ALL = List.of(INCIDENTS, MUNICIPALITIES, PRESENCES);

    /** Whether a folder has the table. */
    public boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** A record for each row, in order; none if the folder lacks the table. Problems are noted. */
    public List<T> read(Path folder, FileProblems problems) {
        if (!isIn(folder)) {
            return List.of();
        }
        List<String> columns = List.of(header.split(","));
        RepeatedTexts texts = new RepeatedTexts();
        List<T> records = new ArrayList<>();
        SpreadsheetTable.open(folder.resolve(file), problems)
                .ifPresent(
                        table ->
                                table.read(
                                        columns,
                                        columns,
                                        row ->
                                                records.add(
                                                        reader.apply(
                                                                new LargeTableRow(
                                                                        row, texts, problems)))));
        return records;
    }

    /** The ids of all sources that the table of a folder cites. Problems are noted. */
    public List<String> sources(Path folder, FileProblems problems) {
        return read(folder, problems).stream().map(source).distinct().toList();
    }
}
