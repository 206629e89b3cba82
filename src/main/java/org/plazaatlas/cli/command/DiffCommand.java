package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.DataTables;
import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.briefing.data.JsonTables;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code plaza diff}: writes what changed between two dates as data. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String FORMATS = "csv|xlsx|geojson|gpkg|shp|json";

    @ParentCommand private PlazaCommand plaza;

    @Mixin private DataOptions options;

    @Option(names = FROM, required = true, paramLabel = "DATE", descriptionKey = "option.from")
    private String from;

    @Option(names = TO, required = true, paramLabel = "DATE", descriptionKey = "option.to")
    private String to;

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "option.format")
    private String format;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        reader.date(FROM, from);
        reader.date(TO, to);
        DataOptionReader data = new DataOptionReader(reader);
        DataFormatOption form = options.format(format, FORMATS, reader);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        LocalDate until = reader.dateWithin(atlas, TO, to);
        Topic.Changes changes = data.changes(FROM, from, until, atlas);
        View view = data.view(until, options.account(atlas, reader), atlas).withTopic(changes);
        write(view, changes, form, options.history(atlas), reader);
        return 0;
    }

    private void write(
            View view,
            Topic.Changes changes,
            DataFormatOption form,
            History history,
            OptionReader reader) {
        Dossiers dossiers = new Dossiers(history);
        if (form == DataFormatOption.JSON) {
            DataTables tables = new DataTables(history, dossiers);
            options.writeText(
                    writer ->
                            JsonTables.write(
                                    Provenance.of(view),
                                    List.of(tables.changes(view), tables.cityChanges(view)),
                                    writer),
                    reader);
        } else {
            options.write(
                    new FeatureTables(history, dossiers).changes(view, changes), form, reader);
        }
    }
}
